package org.assetcloud.itsm.shared.web;

import org.assetcloud.itsm.shared.Refused;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link Paging} from {@code ?page=0&size=50}: no number is 400, a number out of range 422. */
class PagingArgument implements HandlerMethodArgumentResolver {

  private static final int FIRST_PAGE = 0;
  private static final int USUAL_SIZE = 50;

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Paging.class;
  }

  @Override
  public Paging resolveArgument(
      MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binders) {
    return new Paging(number("page", FIRST_PAGE, parameter, request), number("size", USUAL_SIZE, parameter, request));
  }

  private static int number(String name, int otherwise, MethodParameter parameter, NativeWebRequest request) {
    String text = request.getParameter(name);
    if (text == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException noInteger) {
      if (text.matches("[+-]?[0-9]+")) {
        throw Refused.field(name, "%s 的值超出范围，请改正。".formatted(name));
      }
      throw new MethodArgumentTypeMismatchException(text, Integer.class, name, parameter, noInteger);
    }
  }
}
