package org.diplograph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * What every request passes: on a loopback server a foreign {@code Host} is refused, so that no web
 * page can reach it under a name of its own (DNS rebinding); any page may read, none with
 * credentials.
 */
final class EdgeFilter implements Filter {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final ServerSettings settings;

  EdgeFilter(ServerSettings settings) {
    this.settings = settings;
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    if (settings.isLoopback() && !isOurs(request.getServerName())) {
      response.sendError(
          HttpServletResponse.SC_MISDIRECTED_REQUEST,
          "This server answers as localhost only; start it with --host to name another address");
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.getServletPath().equals("/") || request.getServletPath().equals("/index.html")) {
      // The Fuseki UI, which would ask another server for prefixes; pages of ours say more.
      response.setHeader("Content-Security-Policy", "connect-src 'self'; frame-ancestors 'none'");
    }
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(in, out);
  }

  /** One of this machine's own names, or that of the proxy before it. */
  private boolean isOurs(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    URI url = settings.publicUrl();
    return LOCAL.contains(plain) || (url != null && plain.equals(url.getHost()));
  }
}
