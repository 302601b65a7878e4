package org.assetcloud.itsm.shared.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** Which requests are the API's. */
public final class ApiPaths {

  private static final String ROOT = "/api";

  private ApiPaths() {}

  public static boolean contain(HttpServletRequest request) {
    return contain(UrlPathHelper.defaultInstance.getPathWithinApplication(request));
  }

  public static boolean contain(String path) {
    return path.equals(ROOT) || path.startsWith(ROOT + "/");
  }
}
