package org.diplograph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What all servlets of ours do with requests and answers. */
final class Answers {
  private Answers() {}

  /** The parameters of a request; of one that is given twice the first value. */
  static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, values.length == 0 ? "" : values[0]));
    return parameters;
  }

  /** Answers with a page of ours. */
  static void html(String page, HttpServletResponse response) throws IOException {
    SafePages.headers(response);
    write(page, "text/html", response);
  }

  /** Answers with a text of some media type, in UTF-8. */
  static void write(String text, String type, HttpServletResponse response) throws IOException {
    response.setContentType(type + ";charset=utf-8");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
