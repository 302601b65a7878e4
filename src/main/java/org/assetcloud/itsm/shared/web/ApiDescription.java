package org.assetcloud.itsm.shared.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import org.assetcloud.itsm.shared.web.problem.DescribedProblems;
import org.assetcloud.itsm.shared.web.problem.ProblemAnswer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document of {@code /api}: what the controllers do not say themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String BASIC = "basic";
  private static final String OVERVIEW = """
      南通市财政局行政事业单位资产云平台运维服务管理系统的程序接口。
      时间为带时区的 ISO 8601，精确到秒，答复一律使用 +08:00；时长以 PT 开头；字段值为 null 等于没有该字段，未知字段会被拒绝。
      列表以 page（从 0 开始）和 size（默认 50，最多 200）分页，最新的在前。请求正文最大 1 MiB。""";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Paging.class)
        .replaceWithSchema(Duration.class, new StringSchema().description("以 PT 开头的时长").example("PT2H30M"))
        .replaceWithSchema(YearMonth.class, new StringSchema().description("年月").example("2026-02"));
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(new Info().title("资产云平台运维服务管理系统接口").version("1").description(OVERVIEW))
        .components(new Components().addSecuritySchemes(BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")
            .description("程序使用 HTTP Basic；已登录的网页也可以使用会话。")))
        .addSecurityItem(new SecurityRequirement().addList(BASIC));
  }

  @Bean
  OperationCustomizer pagedLists() {
    return (operation, method) -> {
      boolean paged = Arrays.stream(method.getMethodParameters()).anyMatch(each -> each.getParameterType() == Paging.class);
      return !paged ? operation : operation
          .addParametersItem(number("page", "页码，从 0 开始", 0, 0, Integer.MAX_VALUE))
          .addParametersItem(number("size", "每页条数", 50, 1, 200));
    };
  }

  @Bean
  OpenApiCustomizer problems() {
    return api -> {
      ModelConverters.getInstance().readAll(ProblemAnswer.class).forEach(api.getComponents()::addSchemas);
      api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(DescribedProblems::describe));
    };
  }

  private static QueryParameter number(String name, String description, int usual, int least, int most) {
    QueryParameter parameter = new QueryParameter();
    parameter.name(name).description(description).required(false).schema(
        new IntegerSchema()._default(usual).minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most)));
    return parameter;
  }
}
