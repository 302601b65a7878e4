package org.assetcloud.itsm.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.assetcloud.itsm.shared.web.problem.ProblemWriter;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyLimitTest {

  private static final int MIB = 1024 * 1024;

  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain chain = new MockFilterChain();

  @Test
  void anAnnouncedMebibyteGoesThroughAndOneByteMoreIs413() throws Exception {
    send(announced(MIB));
    assertThat(chain.getRequest()).isNotNull();

    chain.reset();
    send(announced(MIB + 1));
    refused();
  }

  @Test
  void aMebibyteInChunksGoesThroughWholeAndOneByteMoreIs413() throws Exception {
    send(inChunks(MIB));
    assertThat(((HttpServletRequest) chain.getRequest()).getInputStream().readAllBytes()).hasSize(MIB).containsOnly('x');

    chain.reset();
    send(inChunks(MIB + 1));
    refused();
  }

  private void refused() throws IOException {
    assertThat(chain.getRequest()).isNull();
    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(response.getContentType()).startsWith("application/problem+json");
    assertThat(response.getContentAsString()).contains("urn:itsm:problem:body-too-large", "请求正文超过 1 MiB");
  }

  private void send(HttpServletRequest request) throws Exception {
    new BodyLimit(new ProblemWriter(new ObjectMapper())).doFilter(request, response, chain);
  }

  private static MockHttpServletRequest announced(int length) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/probe");
    request.setContent(filled(length));
    return request;
  }

  private static HttpServletRequest inChunks(int length) {
    return new MockHttpServletRequest("POST", "/api/probe") {
      @Override
      public DelegatingServletInputStream getInputStream() {
        return new DelegatingServletInputStream(new ByteArrayInputStream(filled(length)));
      }
    };
  }

  private static byte[] filled(int length) {
    byte[] body = new byte[length];
    Arrays.fill(body, (byte) 'x');
    return body;
  }
}
