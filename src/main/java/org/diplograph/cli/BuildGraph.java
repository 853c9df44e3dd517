package org.diplograph.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.rdf.Iris;

/** When and by what a store was built: kept apart, so that equal articles give equal graphs. */
final class BuildGraph {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String VERSION = "https://schema.org/softwareVersion";

  private BuildGraph() {}

  static List<Quad> quads(Iris iris, Instant started, Instant ended) {
    Node build = iris.graph("build");
    return List.of(
        Quad.create(build, build, RDF.type.asNode(), NodeFactory.createURI(PROV + "Activity")),
        Quad.create(build, build, NodeFactory.createURI(PROV + "startedAtTime"), time(started)),
        Quad.create(build, build, NodeFactory.createURI(PROV + "endedAtTime"), time(ended)),
        Quad.create(
            build,
            build,
            NodeFactory.createURI(VERSION),
            NodeFactory.createLiteralString(Version.text())));
  }

  private static Node time(Instant instant) {
    return NodeFactory.createLiteralDT(
        instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }
}
