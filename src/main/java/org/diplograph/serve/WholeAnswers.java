package org.diplograph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps an answer that was cut off from looking whole: Fuseki ends it with a remark, which in CSV
 * is only one more row. What has not been sent yet becomes 503; else the connection is broken.
 */
final class WholeAnswers implements Filter {
  private static final String CUT_OFF = WholeAnswers.class.getName();

  /** Takes note that the answer to a request was cut off. */
  static void isCutOff(ServletRequest request) {
    request.setAttribute(CUT_OFF, true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, out);
    HttpServletResponse response = (HttpServletResponse) out;
    if (request.getAttribute(CUT_OFF) == null) {
      return;
    }
    if (response.isCommitted()) {
      throw new IOException("the answer was cut off");
    }
    if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
      response.resetBuffer();
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      Answers.write("query: took too long: ask for less\n", "text/plain", response);
    }
  }
}
