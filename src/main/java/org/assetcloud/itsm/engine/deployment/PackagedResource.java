package org.assetcloud.itsm.engine.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** A model, table or form from {@code bpmn/} or {@code forms/}, named the same from the jar, from the build and in tests. */
record PackagedResource(String name, byte[] content) {

  private static final Pattern PLACE = Pattern.compile(".*/((?:bpmn|forms)/.+)$");
  private static final Pattern DEFINITION = Pattern.compile("<(?:\\w+:)?(?:process|decision)\\b[^>]*?\\bid=\"([^\"]+)\"");

  static PackagedResource of(Resource resource) {
    try {
      Matcher place = PLACE.matcher(URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8));
      if (!place.matches()) {
        throw new IllegalStateException("Not below bpmn/ or forms/: " + resource);
      }
      return new PackagedResource(place.group(1), resource.getContentAsByteArray());
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read " + resource, unreadable);
    }
  }

  /** Process or decision key of a model or table; null for a form. */
  String definitionKey() {
    if (name.endsWith(".form") || name.endsWith(".html")) {
      return null;
    }
    Matcher definition = DEFINITION.matcher(new String(content, StandardCharsets.UTF_8));
    return definition.find() ? definition.group(1) : null;
  }

  boolean sameAs(InputStream deployed) {
    try (deployed) {
      return Arrays.equals(content, deployed.readAllBytes());
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read what is deployed in the place of " + name, unreadable);
    }
  }

  /** Names the content. */
  String digest() {
    return DigestUtils.md5DigestAsHex(content);
  }
}
