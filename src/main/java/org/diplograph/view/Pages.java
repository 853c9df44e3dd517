package org.diplograph.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Makes HTML of views; everything that is put into a template is escaped there. */
public final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader());

  /** The page of an entity. */
  public String entity(EntityPage page, Addresses addresses) {
    String template =
        page instanceof ActorPage
            ? "actor.jte"
            : page instanceof ArticlePage
                ? "article.jte"
                : page instanceof OfficePage ? "office.jte" : "thing.jte";
    return render(template, Map.of("page", page, "addresses", addresses));
  }

  /**
   * The page that says that there is nothing here, and what to do.
   *
   * @param iri what was asked for
   */
  public String missing(String iri, Addresses addresses) {
    return render("missing.jte", Map.of("iri", iri, "addresses", addresses));
  }

  /**
   * A page of the explorer, filled by its script.
   *
   * @param name {@code graph}, {@code pair}, {@code map} or {@code queries}
   */
  public String explorer(String name, Addresses addresses) {
    return render("explore-" + name + ".jte", Map.of("addresses", addresses));
  }

  /**
   * The page of actors that were found by a name.
   *
   * @param text what was looked for
   * @param actors those of this page
   * @param total how many there are
   * @param from how many stand before this page
   * @param size how many a page has
   */
  public String search(
      String text,
      List<GraphPicture.Node> actors,
      long total,
      int from,
      int size,
      Addresses addresses) {
    String query = "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&from=";
    return render(
        "explore-search.jte",
        Map.of(
            "addresses", addresses,
            "text", text,
            "actors", actors,
            "total", total,
            "before", from == 0 ? "" : query + Math.max(0, from - size),
            "after", from + size >= total ? "" : query + (from + size)));
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput out = new StringOutput();
    engine.render(template, parameters, out);
    return out.toString();
  }
}
