package org.diplograph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.diplograph.view.Addresses;
import org.diplograph.view.Explorer;
import org.diplograph.view.GraphPicture;
import org.diplograph.view.NameIndex;
import org.diplograph.view.Pages;

/** The pages of the explorer. */
final class ExplorePages extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int FOUND = 30;
  private static final int MOST_TYPED = 200;

  private static final Map<String, String> PAGES =
      Map.of("/", "graph", "/pair", "pair", "/map", "map", "/queries", "queries");

  private final transient Supplier<OpenGraph> graph;
  private final transient Addresses addresses;
  private final transient Pages pages;

  ExplorePages(Supplier<OpenGraph> graph, Addresses addresses, Pages pages) {
    this.graph = graph;
    this.addresses = addresses;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", addresses.root() + "explore/");
    } else if (path.equals("/search")) {
      Answers.html(search(Answers.parameters(request)), response);
    } else if (PAGES.containsKey(path)) {
      Answers.html(pages.explorer(PAGES.get(path), addresses), response);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      Answers.html(pages.missing("explore" + path, addresses), response);
    }
  }

  private String search(Map<String, String> parameters) {
    String typed = parameters.getOrDefault("q", "");
    String text = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
    String start = parameters.getOrDefault("from", "");
    int from = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 0;
    OpenGraph open = graph.get();
    Explorer explorer = new Explorer(open.index(), addresses);
    NameIndex.Found found = open.names().find(text, from, FOUND);
    List<GraphPicture.Node> actors = found.actors().stream().map(explorer::node).toList();
    return pages.search(text, actors, found.total(), from, FOUND, addresses);
  }
}
