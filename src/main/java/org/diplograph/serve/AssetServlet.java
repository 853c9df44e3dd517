package org.diplograph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the files that pages need: style, scripts, icons, all out of the program. */
final class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "json", "application/json;charset=utf-8",
          "svg", "image/svg+xml");

  /** Scripts of libraries, where their WebJars have them. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "/cytoscape.min.js", "cytoscape/3.33.1/dist/cytoscape.min.js",
          "/cytoscape-fcose.js", "cytoscape-fcose/2.2.0/cytoscape-fcose.js",
          "/cose-base.js", "cose-base/2.2.0/cose-base.js",
          "/layout-base.js", "layout-base/2.0.1/layout-base.js");

  private static @Nullable InputStream open(String path) {
    String library = LIBRARIES.get(path);
    return library == null
        ? AssetServlet.class.getResourceAsStream("assets" + path)
        : AssetServlet.class.getResourceAsStream("/META-INF/resources/webjars/" + library);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    // Names without a slash or a second dot in a row: nothing else in the program can be asked for.
    if (type == null || !path.matches("/[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream in = open(path)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      SafePages.headers(response);
      response.setContentType(type);
      response.setHeader("Cache-Control", "no-cache");
      in.transferTo(response.getOutputStream());
    }
  }
}
