package nl.gezondewijk.profile;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.stream.Stream;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /openapi.json} says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

    /** What may be asked stands where the refusal of anything else sends its reader. */
    @Bean
    ParameterCustomizer words() {
        return (parameter, method) -> {
            if ("tegen".equals(parameter.getName())) {
                parameter.setSchema(words(Stream.of(Against.values()).map(Against::word)));
            } else if ("naast".equals(parameter.getName())) {
                parameter.setSchema(words(Stream.of(Beside.values()).map(Beside::word)));
            }
            return parameter;
        };
    }

    private static StringSchema words(Stream<String> words) {
        var schema = new StringSchema();
        words.forEach(schema::addEnumItem);
        return schema;
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .addServersItem(new Server().url("/"))
                .info(new Info()
                        .title("Gezonde Wijk")
                        .version(ApiController.VERSION)
                        .description(
                                "Gebieden, indicatoren en wijkgezondheidsprofielen, met bron, marge en reden bij elk gemis.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")));
    }
}
