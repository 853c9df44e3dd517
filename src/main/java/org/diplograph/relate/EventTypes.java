package org.diplograph.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.diplograph.model.Event;
import org.diplograph.model.Factuality;
import org.diplograph.relate.LexiconReader.Lemon;

/** What the ontology says of event classes that the matcher must know. Immutable. */
final class EventTypes {
  private final Set<String> symmetric = new HashSet<>();
  private final Set<String> located = new HashSet<>();
  private final Set<String> domestic = new HashSet<>();
  private final Set<String> asking = new HashSet<>();
  private final Set<String> atOthers = new HashSet<>();
  private final Set<String> harmful = new HashSet<>();
  private final Set<String> crowded = new HashSet<>();
  private final Set<String> settling = new HashSet<>();
  private final Set<String> helpful = new HashSet<>();
  private final Map<String, String> toHelp = new HashMap<>();
  private final Map<String, String> withHarm = new HashMap<>();
  private final Set<String> owned = new HashSet<>();
  private final Set<String> conveying = new HashSet<>();
  private final Set<String> encounters = new HashSet<>();
  private final Set<String> spoken = new HashSet<>();
  private final Map<String, String> together = new HashMap<>();

  private EventTypes() {}

  static EventTypes read(Model ontology) {
    EventTypes types = new EventTypes();
    fill(ontology, "symmetric", types.symmetric);
    fill(ontology, "locatedTarget", types.located);
    fill(ontology, "mayBeDomestic", types.domestic);
    fill(ontology, "ownerUndergoes", types.owned);
    fill(ontology, "asksSubjectOfContent", types.asking);
    fill(ontology, "atOthers", types.atOthers);
    fill(ontology, "harmful", types.harmful);
    fill(ontology, "doneByCrowds", types.crowded);
    fill(ontology, "settles", types.settling);
    fill(ontology, "conveys", types.conveying);
    fill(ontology, "encounters", types.encounters);
    fill(ontology, "spoken", types.spoken);
    fill(ontology, "withHarm", types.withHarm);
    fill(ontology, "helpful", types.helpful);
    fill(ontology, "toHelp", types.toHelp);
    fill(ontology, "settledTogether", types.together);
    return types;
  }

  private static void fill(Model ontology, String property, Set<String> set) {
    ontology
        .listStatements(null, Lemon.dip(property), (RDFNode) null)
        .filterKeep(s -> s.getBoolean())
        .forEach(s -> set.add(s.getSubject().getLocalName()));
  }

  private static void fill(Model ontology, String property, Map<String, String> map) {
    ontology
        .listStatements(null, Lemon.dip(property), (RDFNode) null)
        .forEach(s -> map.put(s.getSubject().getLocalName(), s.getResource().getLocalName()));
  }

  /** Whether all parties of such an event are its sources. */
  boolean isSymmetric(String type) {
    return symmetric.contains(type);
  }

  /** Whether where such an event happens tells whom it is done to: "bombed a camp in Mali". */
  boolean isLocated(String type) {
    return located.contains(type);
  }

  /** Whether a state may do it to its own: "Armenian police detained protesters in Yerevan". */
  boolean mayBeDomestic(String type) {
    return domestic.contains(type);
  }

  /** Whether it is done to those whose thing or people it is done to: "freed Malian prisoners". */
  boolean isDoneToOwner(String type) {
    return owned.contains(type);
  }

  /** Whether people are brought before each other by it: "met", "visited", "called". */
  boolean encounters(String type) {
    return encounters.contains(type);
  }

  /** Whether it is done by saying something to somebody. */
  boolean isSpoken(String type) {
    return spoken.contains(type);
  }

  /** Whether such an event brings words from one to another: "sent a letter asking for help". */
  boolean conveys(String type) {
    return conveying.contains(type);
  }

  /** Whether who does the content is whom it is done to: "demanded that Chad withdraw". */
  boolean asksSubject(String type) {
    return asking.contains(type);
  }

  /**
   * Whether nobody does it to the own side: who says that the own army will attack warns others.
   */
  boolean isAtOthers(String type) {
    return atOthers.contains(type);
  }

  /** Whether a country's people do it as that country's: "Serbian students protested". */
  boolean isDoneByCrowds(String type) {
    return crowded.contains(type);
  }

  /** What an event is with this content: who promises to attack threatens. */
  String with(String type, String content) {
    return harmful.contains(content) ? withHarm.getOrDefault(type, type) : type;
  }

  /** What an event is with this purpose: who deploys troops to protect somebody helps. */
  String inOrderTo(String type, String purpose) {
    return helpful.contains(purpose) ? toHelp.getOrDefault(type, type) : type;
  }

  /** Whether such an event does harm. */
  boolean isHarmful(String type) {
    return harmful.contains(type);
  }

  /** The class of an event that is about another: to promise harm is to threaten. */
  String about(Event event, Event content) {
    boolean ahead =
        content.factuality() == Factuality.PROSPECTIVE
            || content.factuality() == Factuality.HYPOTHETICAL;
    if (!ahead) {
      return event.type();
    }
    boolean together = event.sources().size() > 1 && event.targets().isEmpty();
    return together ? together(event.type(), content.type()) : with(event.type(), content.type());
  }

  /** What it is if several do it whose content only they can settle: "agreed to restore ties". */
  String together(String type, String content) {
    return settling.contains(content) ? together.getOrDefault(type, type) : with(type, content);
  }
}
