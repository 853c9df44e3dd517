package org.diplograph.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.diplograph.view.Addresses;
import org.diplograph.view.Catalog;
import org.diplograph.view.Catalog.Actor;
import org.diplograph.view.EventFilter;
import org.diplograph.view.Explorer;
import org.diplograph.view.GraphPictures;
import org.diplograph.view.NameIndex;
import org.diplograph.view.Shown;
import org.jspecify.annotations.Nullable;

/** Answers what the explorer's scripts ask, in JSON. */
final class ExploreServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 200;
  private static final int MOST_NEW = 60;
  private static final int MOST_TYPED = 200;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Supplier<OpenGraph> graph;
  private final transient Addresses addresses;
  private final transient List<Queries.Entry> queries;

  ExploreServlet(Supplier<OpenGraph> graph, Addresses addresses, List<Queries.Entry> queries) {
    this.graph = graph;
    this.addresses = addresses;
    this.queries = queries;
  }

  /** A question, with what it is asked of. */
  private record Asked(Map<String, String> parameters, OpenGraph open, Addresses addresses) {
    Catalog catalog() {
      return open.index().catalog();
    }

    Explorer explorer() {
      return new Explorer(open.index(), addresses);
    }

    EventFilter filter() {
      return Shown.of(parameters, catalog(), addresses).filter();
    }

    String text(String name) {
      return parameters.getOrDefault(name, "");
    }

    int number(String name, int otherwise, int most) {
      String value = text(name);
      return value.matches("\\d{1,7}") ? Math.min(Integer.parseInt(value), most) : otherwise;
    }

    @Nullable Actor actor(String name) {
      String value = text(name);
      if (value.isEmpty()) {
        return null;
      }
      Actor actor = catalog().actor(addresses.iri(value));
      if (actor == null) {
        throw new IllegalArgumentException(name + ": no actor of this graph: " + value);
      }
      return actor;
    }

    Actor required(String name) {
      Actor actor = actor(name);
      if (actor == null) {
        throw new IllegalArgumentException(name + ": missing: name an actor, as country/FR");
      }
      return actor;
    }

    List<Actor> actors(String name) {
      List<Actor> actors = new ArrayList<>();
      for (String id : text(name).split(",")) {
        Actor actor = id.isEmpty() ? null : catalog().actor(addresses.iri(id));
        if (actor != null && actors.size() < MOST_SHOWN) {
          actors.add(actor);
        }
      }
      return actors;
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> parameters = Answers.parameters(request);
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    SafePages.headers(response);
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType("application/json;charset=utf-8");
    try {
      Object answer = answer(path, new Asked(parameters, graph.get(), addresses));
      if (answer == null) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        answer = Map.of("error", path + ": no such question");
      }
      response.getOutputStream().write(JSON.writeValueAsBytes(answer));
    } catch (IllegalArgumentException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      String message = String.valueOf(e.getMessage());
      response.getOutputStream().write(JSON.writeValueAsBytes(Map.of("error", message)));
    }
  }

  private @Nullable Object answer(String path, Asked asked) {
    return switch (path) {
      case "/about" -> asked.explorer().about();
      case "/search" -> search(asked);
      case "/graph" -> picture(asked);
      case "/events" -> events(asked);
      case "/pair" ->
          asked.explorer().pair(asked.required("a"), asked.required("b"), asked.filter());
      case "/countries" -> asked.explorer().countries(asked.filter());
      case "/queries" -> queries;
      default -> null;
    };
  }

  private static Object search(Asked asked) {
    String typed = asked.text("q");
    String text = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
    NameIndex.Found found =
        asked
            .open()
            .names()
            .find(text, asked.number("from", 0, 10_000), asked.number("size", 10, MOST_NEW));
    return Map.of(
        "actors", found.actors().stream().map(asked.explorer()::node).toList(),
        "total", found.total());
  }

  private static Object picture(Asked asked) {
    GraphPictures pictures = new GraphPictures(asked.open().index(), asked.addresses());
    List<Actor> shown = asked.actors("shown");
    Actor expanded = asked.actor("expand");
    int size = asked.number("size", 20, MOST_NEW);
    return shown.isEmpty() && expanded == null
        ? pictures.busiest(asked.filter(), size)
        : pictures.expanded(
            shown, expanded, asked.filter(), asked.number("from", 0, 1_000_000), size);
  }

  private static Object events(Asked asked) {
    OpenGraph open = asked.open();
    Actor actor = asked.actor("actor");
    Actor target = asked.actor("target");
    EventFilter filter = asked.filter();
    int page = asked.number("page", 1, 1_000_000);
    return open.read(() -> asked.explorer().events(open.dataset(), actor, target, filter, page));
  }
}
