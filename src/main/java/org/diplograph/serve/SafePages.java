package org.diplograph.serve;

import jakarta.servlet.http.HttpServletResponse;

/** What keeps pages of ours from running anything but our own scripts. */
final class SafePages {
  /** The one inline style is Cytoscape's own, allowed by its hash. */
  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private SafePages() {}

  static void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Frame-Options", "DENY");
  }
}
