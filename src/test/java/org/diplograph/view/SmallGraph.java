package org.diplograph.view;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/** The graph of {@code small.trig}, in memory. */
public final class SmallGraph {
  static final String BASE = "https://w3id.org/diplograph/id/";
  static final Addresses ADDRESSES = new Addresses(BASE, "/");

  private SmallGraph() {}

  static DatasetGraph dataset() {
    JenaSystem.init();
    return RDFDataMgr.loadDatasetGraph("src/test/resources/view/small.trig");
  }

  /** Its quads. */
  public static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    dataset().find().forEachRemaining(quads::add);
    return quads;
  }

  static ActorIndex index() {
    return new ActorIndex(CatalogReader.read(dataset()));
  }

  static Catalog.Actor actor(ActorIndex index, String id) {
    Catalog.Actor actor = index.catalog().actor(BASE + id);
    if (actor == null) {
      throw new IllegalArgumentException(id);
    }
    return actor;
  }
}
