package org.diplograph.rdf;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.Actor;
import org.diplograph.model.Article;
import org.jspecify.annotations.Nullable;

/** Mints every IRI of the data, and lets no invalid one pass. */
public final class Iris {
  /** The base of the data where the user names no other. */
  public static final String DEFAULT_BASE = "https://w3id.org/diplograph/id/";

  /**
   * An absolute IRI without the characters that RFC 3987 forbids and with well-formed escapes; Jena
   * would write others, and other tools then refuse the file or silently load nothing. (The
   * quantifier that never goes back needs no stack, however long the IRI.)
   */
  private static final Pattern VALID =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\x00-\\x20<>\"{}|\\\\^`%\\x7f-\\x9f\\ud800-\\udfff]"
              + "|[\\ud800-\\udbff][\\udc00-\\udfff]|%[0-9A-Fa-f]{2})++");

  private final String base;

  /**
   * Mints below this base.
   *
   * @throws IllegalArgumentException if it is no http(s) IRI that ends in a slash
   */
  public Iris(String base) {
    if (!VALID.matcher(base).matches() || !base.matches("https?://.*/")) {
      throw new IllegalArgumentException(
          "base: '"
              + base
              + "' is no base IRI: it must begin with http:// or https:// and end in /");
    }
    this.base = base;
  }

  /** Whether other tools will accept the IRI. */
  public static boolean isValid(@Nullable String iri) {
    return iri != null && VALID.matcher(iri).matches();
  }

  /**
   * Makes a node of an IRI: the only place where one is made.
   *
   * @throws IllegalArgumentException if it is not valid
   */
  static Node node(String iri) {
    if (!isValid(iri)) {
      throw new IllegalArgumentException("not a valid IRI: '" + iri + "'");
    }
    return NodeFactory.createURI(iri);
  }

  /** The base of the data. */
  public String base() {
    return base;
  }

  /** The graph that holds all that an article says, and the article itself. */
  public Node article(Article article) {
    return article(article.identifier());
  }

  /** The article with this identifier. */
  public Node article(String identifier) {
    String path = identifier.replaceAll("[?#].*$", "").replaceAll("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    String slug = Slugs.of(last.replaceAll("\\.(?:[A-Za-z]\\w{0,5})(?:\\.gz)?$", ""));
    return node(base + "article/" + (slug.isEmpty() ? "" : slug + "-") + Slugs.hash(identifier));
  }

  Node part(Node article, String kind, int number) {
    return node(article.getURI() + "/" + kind + "/" + number);
  }

  Node actor(Actor actor) {
    return switch (actor.type()) {
      case COUNTRY -> country(actor.key());
      case PERSON -> node(base + "person/" + actor.key());
      case ORGANIZATION -> node(base + "organization/" + actor.key());
    };
  }

  Node country(String code) {
    return node(base + "country/" + code);
  }

  /** An office; without a known owner it is only this article's. */
  Node office(Node article, @Nullable Actor owner, String role) {
    String slug = Slugs.of(role);
    return owner == null
        ? node(article.getURI() + "/office/" + slug)
        : node(base + "office/" + owner.key() + "/" + slug);
  }

  /** A graph that is no article's: {@code links}, {@code countries}, {@code organizations}. */
  public Node graph(String name) {
    return node(base + "graph/" + name);
  }
}
