package org.diplograph.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.diplograph.annotate.Inflection;
import org.diplograph.model.ActorType;
import org.diplograph.model.Factuality;
import org.diplograph.relate.Frame.Content;
import org.diplograph.relate.Slot.Place;
import org.diplograph.relate.Slot.Role;
import org.jspecify.annotations.Nullable;

/** Reads frames from an OntoLex-Lemon lexicon with syntactic frames. */
final class LexiconReader {
  private static final Property SYN_BEHAVIOR = Lemon.synsem("synBehavior");
  private static final Property EVENT_CLASS = Lemon.dip("eventClass");

  private LexiconReader() {}

  /**
   * Reads all frames but those that are switched off.
   *
   * @throws IllegalArgumentException if an entry lacks what a frame needs; says which and what
   */
  static Lexicon read(Model model) {
    List<Frame> frames = new ArrayList<>();
    List<Lexicon.Form> forms = new ArrayList<>();
    model
        .listSubjectsWithProperty(SYN_BEHAVIOR)
        .forEach(
            entry -> {
              entry
                  .listProperties(SYN_BEHAVIOR)
                  .mapWith(Statement::getResource)
                  .filterDrop(frame -> frame.hasLiteral(OWL2.deprecated, true))
                  .forEach(frame -> frames.add(frame(entry, frame)));
              forms.addAll(irregular(entry));
            });
    return new Lexicon(frames, forms);
  }

  private static Frame frame(Resource entry, Resource frame) {
    Resource type = resource(frame, EVENT_CLASS);
    if (type == null) {
      throw new IllegalArgumentException(frame + ": no dip:eventClass: name the class it states");
    }
    return new Frame(
        frame.getURI(),
        lemma(entry),
        partOfSpeech(entry),
        type.getLocalName(),
        text(frame, Lemon.dip("particle")),
        texts(frame, Lemon.dip("objectNoun")),
        plurals(texts(frame, Lemon.dip("objectNoun"))),
        texts(frame, Lemon.dip("objectModifier")),
        texts(frame, Lemon.dip("exceptNoun")),
        texts(frame, Lemon.dip("objectComplement")),
        names(frame, Lemon.dip("mustLack")),
        types(frame),
        slots(frame),
        texts(frame, Lemon.dip("placeOfSource")),
        frame.hasLiteral(Lemon.dip("movedIsSource"), true),
        frame.hasLiteral(Lemon.dip("byCrowds"), true),
        frame.hasLiteral(Lemon.dip("reciprocal"), true),
        frame.hasLiteral(Lemon.dip("excludesThings"), true),
        frame.hasProperty(Lemon.dip("mayLack"), Lemon.dip("target")),
        names(frame, Lemon.dip("requires")),
        content(frame),
        frame.hasProperty(Lemon.dip("controlledBy"), Lemon.lexinfo("subject")),
        frame.hasLiteral(Lemon.dip("occasionOfSubject"), true),
        texts(frame, Lemon.dip("contentAuxiliary")),
        names(frame, Lemon.dip("contentClass")),
        contentFactuality(frame));
  }

  private static Set<String> plurals(Set<String> nouns) {
    Set<String> forms = new HashSet<>();
    nouns.forEach(noun -> forms.addAll(Inflection.ofNoun(noun)));
    return forms;
  }

  /** The local names of what a property leads to. */
  private static Set<String> names(Resource frame, Property property) {
    Set<String> names = new HashSet<>();
    frame.listProperties(property).forEach(s -> names.add(s.getResource().getLocalName()));
    return names;
  }

  private static @Nullable Factuality contentFactuality(Resource frame) {
    Resource value = resource(frame, Lemon.dip("contentFactuality"));
    return value == null ? null : Factuality.valueOf(value.getLocalName().toUpperCase(Locale.ROOT));
  }

  private static Set<ActorType> types(Resource frame) {
    Set<ActorType> types = new HashSet<>();
    frame
        .listProperties(Lemon.dip("targetType"))
        .forEach(
            s ->
                types.add(
                    ActorType.valueOf(s.getResource().getLocalName().toUpperCase(Locale.ROOT))));
    return types;
  }

  private static String lemma(Resource entry) {
    Resource form = resource(entry, Lemon.ontolex("canonicalForm"));
    String written = form == null ? null : text(form, Lemon.ontolex("writtenRep"));
    if (written == null) {
      throw new IllegalArgumentException(
          entry + ": no word: give ontolex:canonicalForm [ ontolex:writtenRep \"…\"@en ]");
    }
    return written.toLowerCase(Locale.ROOT);
  }

  /** The forms that the entry names because no rule gives them. */
  private static List<Lexicon.Form> irregular(Resource entry) {
    List<Lexicon.Form> forms = new ArrayList<>();
    entry
        .listProperties(Lemon.ontolex("otherForm"))
        .forEach(
            link ->
                texts(link.getResource(), Lemon.ontolex("writtenRep"))
                    .forEach(
                        w -> forms.add(new Lexicon.Form(w, lemma(entry), partOfSpeech(entry)))));
    return forms;
  }

  private static PartOfSpeech partOfSpeech(Resource entry) {
    Resource value = resource(entry, Lemon.lexinfo("partOfSpeech"));
    String name = value == null ? "" : value.getLocalName();
    return switch (name) {
      case "verb" -> PartOfSpeech.VERB;
      case "noun" -> PartOfSpeech.NOUN;
      case "adjective" -> PartOfSpeech.ADJECTIVE;
      default ->
          throw new IllegalArgumentException(
              entry + ": lexinfo:partOfSpeech must be verb, noun or adjective, not '" + name + "'");
    };
  }

  private static Content content(Resource frame) {
    if (frame.hasProperty(Lemon.dip("requires"), Lemon.dip("content"))) {
      return Content.MUST;
    }
    return frame.hasProperty(Lemon.lexinfo("clausalArg"), Lemon.dip("content"))
        ? Content.MAY
        : Content.NONE;
  }

  private static List<Slot> slots(Resource frame) {
    List<Slot> slots = new ArrayList<>();
    add(slots, frame, "subject", Place.SUBJECT);
    add(slots, frame, "directObject", Place.OBJECT);
    add(slots, frame, "indirectObject", Place.INDIRECT);
    add(slots, frame, "possessiveAdjunct", Place.POSSESSOR);
    add(slots, frame, "attributiveArg", Place.MODIFIER);
    frame
        .listProperties(Lemon.lexinfo("prepositionalAdjunct"))
        .forEach(
            link -> {
              Resource adjunct = link.getResource();
              Set<String> markers = texts(adjunct, Lemon.synsem("marker"));
              if (markers.isEmpty()) {
                throw new IllegalArgumentException(
                    frame
                        + ": a prepositional adjunct without synsem:marker: name the preposition");
              }
              slots.add(new Slot(Place.ADJUNCT, markers, role(frame, adjunct, Lemon.dip("fills"))));
            });
    return slots;
  }

  private static void add(List<Slot> slots, Resource frame, String name, Place place) {
    Property property = Lemon.lexinfo(name);
    if (frame.hasProperty(property)) {
      slots.add(new Slot(place, Set.of(), role(frame, frame, property)));
    }
  }

  private static Role role(Resource frame, Resource holder, Property property) {
    Resource value = resource(holder, property);
    if (Lemon.dip("source").equals(value)) {
      return Role.SOURCE;
    }
    if (Lemon.dip("target").equals(value)) {
      return Role.TARGET;
    }
    throw new IllegalArgumentException(
        frame + ": " + property.getLocalName() + " must be dip:source or dip:target, not " + value);
  }

  private static @Nullable Resource resource(Resource subject, Property property) {
    RDFNode value = value(subject, property);
    return value != null && value.isResource() ? value.asResource() : null;
  }

  private static @Nullable String text(Resource subject, Property property) {
    RDFNode value = value(subject, property);
    return value != null && value.isLiteral() ? value.asLiteral().getLexicalForm() : null;
  }

  private static @Nullable RDFNode value(Resource subject, Property property) {
    return subject.hasProperty(property) ? subject.getProperty(property).getObject() : null;
  }

  private static Set<String> texts(Resource subject, Property property) {
    Set<String> texts = new HashSet<>();
    subject.listProperties(property).forEach(s -> texts.add(s.getString()));
    return texts;
  }

  /** The vocabularies a lexicon is written in. */
  static final class Lemon {
    private Lemon() {}

    static Property ontolex(String name) {
      return ResourceFactory.createProperty("http://www.w3.org/ns/lemon/ontolex#", name);
    }

    static Property synsem(String name) {
      return ResourceFactory.createProperty("http://www.w3.org/ns/lemon/synsem#", name);
    }

    static Property lexinfo(String name) {
      return ResourceFactory.createProperty("http://www.lexinfo.net/ontology/3.0/lexinfo#", name);
    }

    static Property dip(String name) {
      return ResourceFactory.createProperty("https://w3id.org/diplograph/ontology#", name);
    }
  }
}
