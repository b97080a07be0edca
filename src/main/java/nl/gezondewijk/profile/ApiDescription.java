package nl.gezondewijk.profile;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /openapi.json} says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Gezonde Wijk")
                        .version(ApiController.VERSION)
                        .description(
                                "Gebieden, indicatoren en wijkgezondheidsprofielen, met bron, marge en reden bij elk gemis.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")));
    }
}
