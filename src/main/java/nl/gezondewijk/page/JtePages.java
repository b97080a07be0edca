package nl.gezondewijk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContext;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Renders a view name with the jte template of that name. */
@Configuration(proxyBeanMethods = false)
class JtePages {
    private static final String CONTEXT = "requestContext";

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.gezondewijk");
    }

    @Bean
    ViewResolver jteViews(TemplateEngine templates, Banner banner) {
        return new JteViewResolver(templates, banner);
    }

    private static final class JteViewResolver extends AbstractTemplateViewResolver {
        private final TemplateEngine templates;
        private final Banner banner;

        JteViewResolver(TemplateEngine templates, Banner banner) {
            this.templates = templates;
            this.banner = banner;
            setViewClass(JteView.class);
            setSuffix(".jte");
            setContentType("text/html;charset=UTF-8");
            setOrder(Ordered.HIGHEST_PRECEDENCE);
            setRequestContextAttribute(CONTEXT);
        }

        @Override
        protected AbstractUrlBasedView instantiateView() {
            return new JteView(templates, banner);
        }

        @Override
        protected Class<?> requiredViewClass() {
            return JteView.class;
        }
    }

    private static final class JteView extends AbstractTemplateView {
        private final TemplateEngine templates;
        private final Banner banner;

        JteView(TemplateEngine templates, Banner banner) {
            this.templates = templates;
            this.banner = banner;
        }

        @Override
        public boolean checkResource(Locale locale) {
            return templates.hasTemplate(getUrl());
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            var context = (RequestContext) Objects.requireNonNull(model.get(CONTEXT));
            model.put("here", new Here(context, request, banner));
            var html = new StringOutput(32_768);
            templates.render(getUrl(), model, html);
            response.getWriter().write(html.toString());
        }
    }
}
