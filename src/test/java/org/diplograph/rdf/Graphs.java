package org.diplograph.rdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.CoOccurrence;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Factuality;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Membership;
import org.diplograph.model.Mention;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Quotation;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.model.Tenure;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.jspecify.annotations.Nullable;

/** Builds small extractions by hand and maps them: Russia 0, Turkey 1, Lavrov 2, its ministry 3. */
final class Graphs {
  static final String BASE = "https://example.org/id/";
  static final int RUSSIA = 0;
  static final int TURKEY = 1;
  static final int LAVROV = 2;
  static final int MINISTRY = 3;
  private static final String TEXT = "😀 Russia met Turkey. Sergey Lavrov spoke.";

  static final List<Actor> ACTORS =
      List.of(
          new Actor(ActorType.COUNTRY, "RU", "Russia", null),
          new Actor(ActorType.COUNTRY, "TR", "Turkey", null),
          new Actor(ActorType.PERSON, "sergey-lavrov", "Sergey Lavrov", null),
          new Actor(ActorType.ORGANIZATION, "ru-foreign-ministry", "Foreign Ministry", "RU"));

  final List<Event> events = new ArrayList<>();
  final List<Tenure> tenures = new ArrayList<>();
  final List<Membership> memberships = new ArrayList<>();
  final List<Quotation> quotations = new ArrayList<>();
  final List<CoOccurrence> pairs = new ArrayList<>();

  static Article article() {
    return new Article(
        "a.txt",
        "https://example.org/a",
        "Talks",
        LocalDate.of(2016, 11, 16),
        "TASS",
        "en",
        TEXT,
        0,
        null,
        "0".repeat(64));
  }

  Graphs event(String type, List<Integer> sources, List<Integer> targets) {
    return event(type, sources, targets, Factuality.ACTUAL, List.of(), null);
  }

  Graphs event(
      String type,
      List<Integer> sources,
      List<Integer> targets,
      Factuality factuality,
      List<Integer> voice,
      @Nullable PartialDate date) {
    events.add(
        new Event(
            events.size(),
            type,
            sources,
            targets,
            factuality,
            voice,
            date,
            null,
            null,
            List.of(0),
            0.855,
            "https://w3id.org/diplograph/lexicon#visit-v"));
    return this;
  }

  Graphs tenure(TenureStatus status) {
    tenures.add(
        new Tenure(
            tenures.size(),
            LAVROV,
            "foreign minister",
            RUSSIA,
            status,
            true,
            Term.UNKNOWN,
            List.of(1)));
    return this;
  }

  Graphs membership(TenureStatus status) {
    Term term = new Term(new PartialDate(2004, 3, null), null);
    memberships.add(new Membership(memberships.size(), LAVROV, MINISTRY, status, term, List.of(1)));
    return this;
  }

  Graphs quotation(String words) {
    quotations.add(
        new Quotation(quotations.size(), LAVROV, words, true, List.of(TURKEY), List.of(1)));
    return this;
  }

  Graphs pair() {
    pairs.add(new CoOccurrence(RUSSIA, TURKEY, 1));
    return this;
  }

  List<Quad> quads() {
    return new ArticleMapper(new Iris(BASE), classes()).map(extraction(), ACTORS);
  }

  Model model() {
    Model model = ModelFactory.createDefaultModel();
    quads().forEach(q -> model.getGraph().add(q.asTriple()));
    return model;
  }

  private Extraction extraction() {
    List<LocalActor> locals = new ArrayList<>();
    for (int i = 0; i < ACTORS.size(); i++) {
      Actor actor = ACTORS.get(i);
      List<String> names = List.of(actor.label(), actor.label().toUpperCase(Locale.ROOT));
      locals.add(
          new LocalActor(i, actor.type(), actor.label(), names, null, actor.organOf(), List.of()));
    }
    List<Sentence> sentences =
        List.of(
            new Sentence(0, 0, false, new Span(3, 21), List.of()),
            new Sentence(1, 0, false, new Span(22, 42), List.of()));
    List<Mention> mentions =
        List.of(
            new Mention(RUSSIA, 0, 0, 1, new Span(3, 9), Mention.Form.NAME, 1),
            new Mention(TURKEY, 0, 2, 3, new Span(14, 20), Mention.Form.PLACE, 1));
    return new Extraction(
        article(), sentences, locals, mentions, events, quotations, tenures, memberships, pairs);
  }

  static EventClasses classes() {
    return new EventClasses(ontology());
  }

  static Model ontology() {
    return read("diplomacy");
  }

  static Model read(String name) {
    try {
      return ReferenceGraphs.read("ontology/" + name + ".ttl");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Property dip(String name) {
    return ResourceFactory.createProperty(Vocabulary.DIP, name);
  }

  static Resource country(String code) {
    return ResourceFactory.createResource(BASE + "country/" + code);
  }
}
