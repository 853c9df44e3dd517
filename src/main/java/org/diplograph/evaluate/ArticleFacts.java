package org.diplograph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * What a graph says of one article, in a form that gold and extracted graphs share.
 *
 * @param actors every mentioned actor by IRI, with its type and all its names
 * @param events the events
 * @param tenures who holds which office
 * @param quotations who says what
 */
public record ArticleFacts(
    Map<String, Named> actors,
    List<EventFact> events,
    List<TenureFact> tenures,
    List<QuotationFact> quotations) {
  private static final String DIP = "https://w3id.org/diplograph/ontology#";
  private static final Set<String> TYPES = Set.of("Person", "Country", "Organization");

  /** An actor: its type, its key (a country's code) and its names without case and accents. */
  public record Named(String type, String key, Set<String> names) {}

  /** An event: what, between whom, and how it is told. */
  public record EventFact(
      @Nullable String iri,
      String type,
      Set<String> sources,
      Set<String> targets,
      @Nullable String factuality,
      Set<String> attributedTo,
      @Nullable String date,
      boolean hasContent) {}

  /** Who holds which office. */
  public record TenureFact(String holder, String role, @Nullable String owner, String status) {}

  /** Who says what. */
  public record QuotationFact(String speaker, String text, boolean direct) {}

  /**
   * Reads the facts of a graph that describes one article.
   *
   * @param leaves the event classes to look for
   * @param roles the usual name of an office by its other names
   */
  public static ArticleFacts read(Model model, Set<String> leaves, Map<String, String> roles) {
    Map<String, Named> actors = new TreeMap<>();
    model
        .listObjectsOfProperty(property("mentions"))
        .forEach(
            node -> {
              Named named = named(node.asResource());
              if (named != null) {
                actors.put(node.asResource().getURI(), named);
              }
            });
    List<EventFact> events = new ArrayList<>();
    for (String leaf : leaves) {
      model
          .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(DIP + leaf))
          .forEach(e -> events.add(event(e, leaf)));
    }
    return new ArticleFacts(actors, events, tenures(model, roles), quotations(model));
  }

  private static @Nullable Named named(Resource actor) {
    String type = null;
    for (var s : actor.listProperties(RDF.type).toList()) {
      if (TYPES.contains(s.getResource().getLocalName())) {
        type = s.getResource().getLocalName();
      }
    }
    String uri = actor.getURI();
    String key = uri.substring(uri.lastIndexOf('/') + 1);
    if (type == null) {
      type = uri.contains("/country/") ? "Country" : null;
    }
    if (type == null) {
      return null;
    }
    Set<String> names = new HashSet<>();
    actor.listProperties(RDFS.label).forEach(s -> names.add(folded(s.getString())));
    actor.listProperties(SKOS.altLabel).forEach(s -> names.add(folded(s.getString())));
    return new Named(type, key, names);
  }

  /** A name without case, diacritics, punctuation and article. */
  static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String words = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  private static EventFact event(Resource event, String leaf) {
    Resource factuality = event.getPropertyResourceValue(property("factuality"));
    return new EventFact(
        event.getURI(),
        leaf,
        uris(event, "source"),
        uris(event, "target"),
        factuality == null ? null : factuality.getLocalName(),
        uris(event, "attributedTo"),
        date(event),
        event.hasProperty(property("content")));
  }

  /** As the text tells it: a date, or the first and the last day where no date tells it. */
  private static @Nullable String date(Resource event) {
    String date = text(event, "eventDate");
    String earliest = text(event, "earliest");
    return date != null || earliest == null ? date : earliest + "/" + text(event, "latest");
  }

  private static List<TenureFact> tenures(Model model, Map<String, String> roles) {
    List<TenureFact> found = new ArrayList<>();
    model
        .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(DIP + "Tenure"))
        .forEach(
            tenure -> {
              Resource holder = tenure.getPropertyResourceValue(property("holder"));
              Resource office = tenure.getPropertyResourceValue(property("office"));
              Resource status = tenure.getPropertyResourceValue(property("tenureStatus"));
              String role = office == null ? null : text(office, "role");
              if (holder != null && office != null && role != null) {
                Resource owner = office.getPropertyResourceValue(property("officeOf"));
                found.add(
                    new TenureFact(
                        holder.getURI(),
                        roles.getOrDefault(role, role),
                        owner == null ? null : owner.getURI(),
                        status == null ? "" : status.getLocalName()));
              }
            });
    return found;
  }

  private static List<QuotationFact> quotations(Model model) {
    List<QuotationFact> found = new ArrayList<>();
    model
        .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(DIP + "Quotation"))
        .forEach(
            quotation -> {
              Resource speaker = quotation.getPropertyResourceValue(property("speaker"));
              String text = text(quotation, "quotedText");
              if (speaker != null && text != null) {
                boolean direct = !"false".equals(text(quotation, "direct"));
                found.add(new QuotationFact(speaker.getURI(), folded(text), direct));
              }
            });
    return found;
  }

  private static Set<String> uris(Resource subject, String name) {
    Set<String> uris = new TreeSet<>();
    subject.listProperties(property(name)).forEach(s -> uris.add(s.getResource().getURI()));
    return uris;
  }

  private static @Nullable String text(Resource subject, String name) {
    var statement = subject.getProperty(property(name));
    return statement == null ? null : statement.getLiteral().getLexicalForm();
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(DIP, name);
  }
}
