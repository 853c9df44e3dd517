package org.diplograph.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Counts what passes. Where graphs are left out, a triple that stands in several is passed once:
 * only what is said of something outside the article's own graph can repeat, so only that is
 * remembered.
 */
final class CountingStream extends StreamRDFWrapper {
  private final boolean triples;
  private final Set<Triple> shared = new HashSet<>();
  private long count;

  CountingStream(StreamRDF out, boolean triples) {
    super(out);
    this.triples = triples;
  }

  long count() {
    return count;
  }

  @Override
  public void quad(Quad quad) {
    if (!triples) {
      super.quad(quad);
      count++;
    } else if (isOwn(quad.getGraph(), quad.getSubject()) || shared.add(quad.asTriple())) {
      super.triple(quad.asTriple());
      count++;
    }
  }

  private static boolean isOwn(Node graph, Node subject) {
    return subject.isURI() && subject.getURI().startsWith(graph.getURI());
  }

  /** Passes quads only: beginning and end are the whole export's, not each file's. */
  static final class Body extends StreamRDFWrapper {
    Body(StreamRDF out) {
      super(out);
    }

    @Override
    public void start() {
      // The export has begun already.
    }

    @Override
    public void finish() {
      // More may follow.
    }
  }
}
