package org.diplograph.relate;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.diplograph.relate.LexiconReader.Lemon;

/** What the ontology says of event classes that the matcher must know. Immutable. */
final class EventTypes {
  private final Set<String> symmetric = new HashSet<>();

  private EventTypes() {}

  static EventTypes read(Model ontology) {
    EventTypes types = new EventTypes();
    ontology
        .listStatements(null, Lemon.dip("symmetric"), (org.apache.jena.rdf.model.RDFNode) null)
        .filterKeep(s -> s.getBoolean())
        .forEach(s -> types.symmetric.add(s.getSubject().getLocalName()));
    return types;
  }

  /** Whether all parties of such an event are its sources. */
  boolean isSymmetric(String type) {
    return symmetric.contains(type);
  }
}
