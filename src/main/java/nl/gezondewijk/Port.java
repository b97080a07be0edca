package nl.gezondewijk;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Looks whether the port is free before the program does all its work only to find that it is not. */
final class Port implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        mustBeFree(event.getEnvironment().getProperty("server.port", "8080"));
    }

    static void mustBeFree(String port) {
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new Unusable("PORT must be a number from 1 to 65535, not '" + port + "'");
        }
        int number = Integer.parseInt(port);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
        } catch (BindException e) {
            throw new Unusable(number < 1024 ? reserved(number) : taken(number));
        } catch (IOException e) {
            throw new Unusable("port " + number + " cannot be used: " + e.getMessage());
        }
    }

    static String taken(int number) {
        return "port " + number + " is in use by another program; choose another with PORT, as in PORT="
                + (number == 8081 ? 8082 : 8081) + " ./gezondewijk";
    }

    private static String reserved(int number) {
        return "port " + number + " is in use or kept for root; choose one above 1023 with PORT, as in PORT=8081 "
                + "./gezondewijk";
    }

    /** No port to serve on. */
    static final class Unusable extends RuntimeException {
        Unusable(String why) {
            super(why);
        }
    }
}
