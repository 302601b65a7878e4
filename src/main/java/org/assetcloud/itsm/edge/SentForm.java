package org.assetcloud.itsm.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assetcloud.itsm.shared.web.ReadBody;

/**
 * A stranger's request whose body was read beforehand, or is left unread and counts as none. To whatever comes behind it is the request
 * itself, although it went on once its body had come.
 */
final class SentForm extends ReadBody {

  private final Map<String, String[]> parameters = new LinkedHashMap<>();
  private final int length;

  SentForm(HttpServletRequest request, byte[] body) {
    super(request, body);
    length = body.length;
    read(request.getQueryString() == null ? "" : request.getQueryString());
    read(new String(body, StandardCharsets.UTF_8));
  }

  private void read(String pairs) {
    for (String pair : pairs.split("&")) {
      String[] parts = pair.split("=", 2);
      String name = decoded(parts[0]);
      String value = parts.length == 1 ? "" : decoded(parts[1]);
      if (!pair.isEmpty() && name != null && value != null) {
        parameters.merge(name, new String[] {value}, SentForm::joined);
      }
    }
  }

  private static String[] joined(String[] before, String[] next) {
    String[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = next[0];
    return all;
  }

  /** Null for what is no encoding. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  @Override
  public DispatcherType getDispatcherType() {
    return DispatcherType.REQUEST;
  }

  @Override
  public int getContentLength() {
    return length;
  }

  @Override
  public long getContentLengthLong() {
    return length;
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }
}
