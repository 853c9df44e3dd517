package org.diplograph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Bounds how much is asked at once and how long a query is. Queries and pages have places of their
 * own, so that heavy queries never keep pages waiting.
 */
final class LimitFilter implements Filter {
  /** The status for too many requests, which the servlet API has no name for. */
  private static final int TOO_MANY = 429;

  private static final int TAKEN_IN = 1_000_000;
  private static final int PAGES = 16;
  private static final int WAITING = 64;

  /** Of queries and of pages so many wait at most: together fewer than the server has threads. */
  private static final int ALL_WAITING = 90;

  private final FairSlots queries;
  private final FairSlots pages = new FairSlots(PAGES, WAITING, ALL_WAITING);
  private final ServerSettings settings;

  LimitFilter(ServerSettings settings) {
    this.settings = settings;
    this.queries = new FairSlots(settings.limits().queries(), WAITING, ALL_WAITING);
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    if (path.startsWith("/$/") || path.startsWith("/explore/assets/")) {
      chain.doFilter(in, out);
      return;
    }
    boolean query = path.startsWith(DiplographServer.DATASET);
    if (query && isTooLong(request)) {
      // What was sent is taken in, up to a limit: else the client may not get to read the answer.
      request.getInputStream().readNBytes(TAKEN_IN);
      refuse(
          response,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "query: longer than "
              + settings.limits().queryBytes()
              + " bytes, or of no stated length: ask less at once");
      return;
    }
    if (request.getHeader("Content-Encoding") != null) {
      refuse(
          response,
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "Content-Encoding: nothing is inflated here: send it as it is");
      return;
    }
    inTurn(request, response, chain, query ? queries : pages);
  }

  private boolean isTooLong(HttpServletRequest request) {
    String asked = request.getQueryString();
    boolean body = request.getMethod().equals("POST");
    long length = request.getContentLengthLong();
    int most = settings.limits().queryBytes();
    return (asked != null && asked.length() > most) || (body && (length < 0 || length > most));
  }

  private void inTurn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, FairSlots slots)
      throws IOException, ServletException {
    String client = settings.client(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    try {
      if (!slots.enter(client, settings.queryTimeout().toMillis())) {
        response.setHeader("Retry-After", "1");
        refuse(response, TOO_MANY, "too many requests at once: wait a second and ask again");
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the server is stopping");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      slots.leave(client);
    }
  }

  private static void refuse(HttpServletResponse response, int status, String line)
      throws IOException {
    response.setStatus(status);
    Answers.write(line + "\n", "text/plain", response);
  }
}
