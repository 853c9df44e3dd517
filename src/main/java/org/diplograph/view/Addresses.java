package org.diplograph.view;

import java.net.URI;
import java.net.URISyntaxException;
import org.diplograph.rdf.Iris;
import org.jspecify.annotations.Nullable;

/**
 * Where things are on the server: an IRI below the base answers under {@code id/}, the document
 * about it under {@code doc/}.
 *
 * @param base the base of the data's IRIs
 * @param root the path that all addresses begin with: {@code /}, or where a reverse proxy puts the
 *     server
 */
public record Addresses(String base, String root) {
  /** The path that IRIs are asked for under. */
  public static final String ID = "id/";

  /** The path of the documents about them. */
  public static final String DOCUMENT = "doc/";

  /** Whether an IRI belongs to the data. */
  public boolean isOurs(String iri) {
    return iri.startsWith(base) && iri.length() > base.length();
  }

  /**
   * The IRI of what is asked for.
   *
   * @param path what stands behind {@code id/} or {@code doc/}, decoded
   */
  public String iri(String path) {
    return base + path;
  }

  /** The short name of an IRI of the data: its path below the base. */
  public String id(String iri) {
    return iri.substring(base.length());
  }

  /** Where the document about an IRI of the data is. */
  public String document(String iri) {
    return root + DOCUMENT + path(id(iri));
  }

  /**
   * What a page links to for an IRI: the document about it if it belongs to the data, the IRI
   * itself if it is an address of the web, else null: it is shown without a link.
   */
  public @Nullable String link(String iri) {
    if (isOurs(iri)) {
      return document(iri);
    }
    boolean web = iri.startsWith("https://") || iri.startsWith("http://");
    return web && Iris.isValid(iri) ? iri : null;
  }

  private static String path(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + path, e);
    }
  }
}
