package nl.gezondewijk.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says what it is told to say to the name of a recipient; a real one does not refuse when asked to. */
public final class Postman implements AutoCloseable {
    private final ServerSocket socket;
    private final String answer;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** @param answer to RCPT, such as {@code 550 no such person}; {@code 250 ok} takes the letter */
    public Postman(int port, String answer) {
        this.answer = answer;
        try {
            socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::work);
    }

    public int port() {
        return socket.getLocalPort();
    }

    List<String> taken() {
        return taken;
    }

    private void work() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // it hung up, or we closed
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 postman");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                say(caller, answer);
            } else if (line.equals("DATA")) {
                say(caller, "354 go on");
                var letter = new StringBuilder();
                for (var text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                    letter.append(text).append('\n');
                }
                taken.add(letter.toString());
                say(caller, "250 ok");
            } else if (line.startsWith("QUIT")) {
                say(caller, "221 bye");
                return;
            } else {
                say(caller, "250 ok");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
