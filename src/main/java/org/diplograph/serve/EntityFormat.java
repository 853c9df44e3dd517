package org.diplograph.serve;

import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms in which the server tells what it knows of an entity. */
enum EntityFormat {
  HTML("text/html", "", null),
  TURTLE("text/turtle", ".ttl", RDFFormat.TURTLE_PRETTY),
  JSONLD("application/ld+json", ".jsonld", RDFFormat.JSONLD_PLAIN),
  NTRIPLES("application/n-triples", ".nt", RDFFormat.NTRIPLES_UTF8),
  RDFXML("application/rdf+xml", ".rdf", RDFFormat.RDFXML_PLAIN);

  /** Of forms that a client likes equally well the first is given. */
  private static final AcceptList OFFERED =
      AcceptList.create(List.of(values()).stream().map(f -> f.mediaType).toArray(String[]::new));

  private final String mediaType;
  private final String ending;
  private final @Nullable RDFFormat rdf;

  EntityFormat(String mediaType, String ending, @Nullable RDFFormat rdf) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.rdf = rdf;
  }

  String mediaType() {
    return mediaType;
  }

  /** What is put behind a document's address to have it in this form. */
  String ending() {
    return ending;
  }

  /** How Jena writes it, null for HTML. */
  @Nullable RDFFormat rdf() {
    return rdf;
  }

  /** The form that a client likes best, null if it likes none of them. */
  static @Nullable EntityFormat accepted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return HTML;
    }
    MediaType best = AcceptList.match(new AcceptList(accept), OFFERED);
    for (EntityFormat format : values()) {
      if (best != null && format.mediaType.equals(best.getContentTypeStr())) {
        return format;
      }
    }
    return null;
  }

  /** The form that a path's ending asks for, null if it leaves that open. */
  static @Nullable EntityFormat ofEnding(String path) {
    for (EntityFormat format : values()) {
      if (format != HTML && path.endsWith(format.ending)) {
        return format;
      }
    }
    return null;
  }
}
