package org.diplograph.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Link;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Notice;
import org.diplograph.model.TurtleFile;
import org.jspecify.annotations.Nullable;

/** Articles with their actors, and the user's files: who is who then. */
final class Store {
  static final String BASE = "https://w3id.org/diplograph/id/";

  private static final String PREFIXES =
      """
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix schema: <https://schema.org/> .
      @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix wdt: <http://www.wikidata.org/prop/direct/> .
      @prefix ex: <https://example.org/> .
      """;

  private static final ReferenceData DATA = load();

  private final Map<String, List<LocalActor>> articles = new TreeMap<>();
  private final Map<String, LocalDate> dates = new TreeMap<>();
  private final List<TurtleFile> authorities = new ArrayList<>();
  private final List<TurtleFile> decisions = new ArrayList<>();

  private static ReferenceData load() {
    try {
      return ReferenceData.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Store dated(String article, int year) {
    dates.put(article, LocalDate.of(year, 6, 1));
    return this;
  }

  /** Adds a person to an article. */
  Store person(String article, String name, String... roles) {
    return add(article, ActorType.PERSON, name, null, null, roles);
  }

  Store organization(String article, String name, String... names) {
    List<String> all = new ArrayList<>(List.of(names));
    all.add(name);
    List<LocalActor> actors = articles.computeIfAbsent(article, k -> new ArrayList<>());
    actors.add(
        new LocalActor(actors.size(), ActorType.ORGANIZATION, name, all, null, null, List.of()));
    return this;
  }

  Store body(String article, String name, String country) {
    return add(article, ActorType.ORGANIZATION, name, null, country);
  }

  /** Adds an actor of the reference data. */
  Store listed(String article, ActorType type, String name, String key) {
    return add(article, type, name, key, null);
  }

  private Store add(
      String article,
      ActorType type,
      String name,
      @Nullable String reference,
      @Nullable String organOf,
      String... roles) {
    List<LocalActor> actors = articles.computeIfAbsent(article, k -> new ArrayList<>());
    actors.add(
        new LocalActor(
            actors.size(), type, name, List.of(name), reference, organOf, List.of(roles)));
    return this;
  }

  /** Gives an authority file. */
  Store authority(String name, String turtle) {
    authorities.add(new TurtleFile(name, PREFIXES + turtle));
    return this;
  }

  /** Gives a file of statements; mention {@code n} of an article is that of its actor {@code n}. */
  Store same(String turtle) {
    decisions.add(new TurtleFile("same.ttl", PREFIXES + turtle));
    return this;
  }

  Identification resolve() {
    try {
      return new IdentityResolver(DATA)
          .resolve(
              articles,
              dates,
              Authorities.read(authorities, BASE),
              Decisions.read(decisions, BASE, this::mention));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Decisions.@Nullable Mentioned mention(String article, int number) {
    String identifier = article.substring((BASE + "article/").length());
    List<LocalActor> actors = articles.getOrDefault(identifier, List.of());
    return number < actors.size()
        ? new Decisions.Mentioned(identifier, number, actors.get(number).name())
        : null;
  }

  /** The key of the first actor of an article. */
  static String key(Identification found, String article) {
    return key(found, article, 0);
  }

  static String key(Identification found, String article, int actor) {
    return actor(found, article, actor).key();
  }

  static Actor actor(Identification found, String article, int actor) {
    return found.resolution().of(article).get(actor);
  }

  /** Links as {@code key IRI}. */
  static List<String> links(Identification found) {
    return found.links().stream().map(Store::text).toList();
  }

  private static String text(Link link) {
    return link.actor().key() + " " + link.iri();
  }

  static List<String> told(Identification found, Notice.Kind kind) {
    return found.notices().stream().filter(n -> n.kind() == kind).map(Notice::text).toList();
  }
}
