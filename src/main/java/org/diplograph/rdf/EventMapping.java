package org.diplograph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.Actor;
import org.diplograph.model.Event;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Tenure;

/** Writes an article's events, and the direct edges of those that are told as fact. */
final class EventMapping {
  private final GraphDraft draft;
  private final EventClasses classes;

  EventMapping(GraphDraft draft, EventClasses classes) {
    this.draft = draft;
    this.classes = classes;
  }

  void write() {
    TreeMap<Integer, Event> whole = new TreeMap<>();
    for (Event event : draft.extraction.events()) {
      boolean alone = draft.nodes(event.sources()).size() < 2;
      if (!(classes.isSymmetric(event.type()) && alone)) {
        whole.put(event.id(), event);
      }
    }
    whole.values().forEach(e -> event(e, whole.keySet()));
  }

  private void event(Event event, Set<Integer> known) {
    Node node = draft.iris.part(draft.graph, "event", event.id());
    classes.withAncestors(event.type()).forEach(c -> draft.add(node, Vocabulary.TYPE, c));
    event.sources().forEach(a -> draft.add(node, "source", draft.actor(a)));
    event.targets().forEach(a -> draft.add(node, "target", draft.actor(a)));
    event.attributedTo().forEach(a -> draft.add(node, "attributedTo", draft.actor(a)));
    draft.add(node, "factuality", Vocabulary.dip(GraphDraft.titleCase(event.factuality().name())));
    if (event.date() != null) {
      date(node, event.date());
    }
    if (event.content() != null && known.contains(event.content())) {
      draft.add(node, "content", draft.iris.part(draft.graph, "event", event.content()));
    }
    if (event.location() != null) {
      draft.add(node, "location", draft.actor(event.location()));
    }
    event.evidence().forEach(s -> draft.add(node, "evidence", draft.evidence(s)));
    draft.add(node, "confidence", decimal(event.confidence()));
    draft.add(node, "lexicalEntry", Iris.node(event.frame()));
    if (isToldAsFact(event)) {
      direct(event);
    }
  }

  private void date(Node node, PartialDate date) {
    draft.add(node, "eventDate", Vocabulary.date(date));
    draft.add(node, "earliest", Vocabulary.date(date.earliest().toString()));
    draft.add(node, "latest", Vocabulary.date(date.latest().toString()));
  }

  private static Node decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** Actual, and in the article's own voice or that of a source or of who represents it. */
  private boolean isToldAsFact(Event event) {
    if (event.factuality() != Factuality.ACTUAL) {
      return false;
    }
    if (event.attributedTo().isEmpty()) {
      return true;
    }
    Set<Node> sources = draft.nodes(event.sources());
    return event.attributedTo().stream().anyMatch(a -> speaksFor(a, sources));
  }

  private boolean speaksFor(int speaker, Set<Node> sources) {
    Actor actor = draft.actors.get(speaker);
    if (sources.contains(draft.iris.actor(actor))) {
      return true;
    }
    if (actor.organOf() != null && sources.contains(draft.iris.country(actor.organOf()))) {
      return true;
    }
    for (Tenure tenure : draft.extraction.tenures()) {
      Integer owner = tenure.owner();
      if (owner != null
          && draft.actors.get(tenure.holder()).equals(actor)
          && GraphDraft.represents(tenure)
          && sources.contains(draft.iris.actor(draft.actors.get(owner)))) {
        return true;
      }
    }
    return false;
  }

  private void direct(Event event) {
    Node property = classes.direct(event.type());
    boolean symmetric = classes.isSymmetric(event.type());
    Set<Node> sources = draft.nodes(event.sources());
    for (Node source : sources) {
      for (Node other : symmetric ? sources : draft.nodes(event.targets())) {
        if (!source.equals(other)) {
          draft.add(source, property, other);
        }
      }
    }
  }
}
