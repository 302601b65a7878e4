package org.assetcloud.itsm.shared.web;

import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.shared.web.problem.ApiPaths;
import org.assetcloud.itsm.shared.web.problem.ProblemWriter;
import org.assetcloud.itsm.shared.web.problem.SaidBySpring;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the API reads and writes: what the properties {@code spring.jackson} cannot say, and the types of the contract. */
@Configuration(proxyBeanMethods = false)
class ApiConventions implements WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new PagingArgument());
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new ReadInstant());
    registry.addConverter(new ReadDuration());
  }

  /** A number is not taken for a text. */
  @Bean
  Jackson2ObjectMapperBuilderCustomizer typesOfTheContract() {
    return builder -> builder
        .serializerByType(Instant.class, new InstantAnswer())
        .deserializerByType(Instant.class, new InstantRequest())
        .postConfigurer(json -> json.coercionConfigFor(LogicalType.Textual)
            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
  }

  /** Behind the login, so that a stranger's body is not read. */
  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(ProblemWriter writer) {
    FilterRegistrationBean<BodyLimit> registration = new FilterRegistrationBean<>(new BodyLimit(writer));
    registration.addUrlPatterns("/api/*");
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
    return registration;
  }

  /** An address that the firewall refuses to pass on, answered here as well. */
  @Bean
  RequestRejectedHandler unreadableAddress(ProblemWriter writer) {
    RequestRejectedHandler elsewhere = new HttpStatusRequestRejectedHandler();
    return (request, response, rejected) -> {
      if (ApiPaths.contain(request.getRequestURI())) {
        writer.write(response, SaidBySpring.answer(HttpStatus.BAD_REQUEST));
      } else {
        elsewhere.handle(request, response, rejected);
      }
    };
  }
}
