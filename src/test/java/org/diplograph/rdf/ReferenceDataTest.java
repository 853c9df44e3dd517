package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The countries, organizations and offices that the program knows do not contradict themselves. */
class ReferenceDataTest {
  private static final Model COUNTRIES = Graphs.read("countries");
  private static final Model ORGANIZATIONS = Graphs.read("organizations");
  private static final Model OFFICES = Graphs.read("offices");
  private static final Property UNIT_OF =
      ResourceFactory.createProperty("http://www.w3.org/ns/org#unitOf");

  /** Antarctica and islands without people act in no news. */
  private static final Set<String> UNINHABITED = Set.of("AQ", "BV", "HM", "TF", "UM");

  @Test
  void allCountriesOfIsoAreThere() {
    List<String> known = values(COUNTRIES, Graphs.dip("alpha2"));
    Set<String> iso = new TreeSet<>(List.of(Locale.getISOCountries()));
    iso.removeAll(UNINHABITED);
    assertThat(known).doesNotHaveDuplicates().containsAll(iso);
  }

  @Test
  void codesAgreeWithIsoAndWithTheKey() {
    for (Resource country : all(COUNTRIES, "Country")) {
      if (country.hasProperty(Graphs.dip("alpha2"))) {
        String code = country.getProperty(Graphs.dip("alpha2")).getString();
        assertThat(key(country)).isEqualTo(code);
        assertThat(country.getProperty(Graphs.dip("alpha3")).getString())
            .isEqualTo(new Locale.Builder().setRegion(code).build().getISO3Country());
      } else {
        assertThat(key(country)).matches("[A-Z]{4}|XK|x-[a-z-]+");
      }
    }
  }

  @Test
  void labelsAreUniqueAndPlain() {
    for (Model model : List.of(COUNTRIES, ORGANIZATIONS)) {
      assertThat(values(model, RDFS.label)).doesNotHaveDuplicates();
      assertThat(model.listObjectsOfProperty(RDFS.label).toList())
          .allMatch(n -> n.asLiteral().getLanguage().isEmpty());
    }
    all(COUNTRIES, "Country")
        .forEach(c -> assertThat(c.listProperties(RDFS.label).toList()).hasSize(1));
  }

  @Test
  void noTwoAreTheSameElsewhere() {
    for (Model model : List.of(COUNTRIES, ORGANIZATIONS)) {
      List<RDFNode> same =
          model
              .listStatements(null, OWL.sameAs, (RDFNode) null)
              .mapWith(s -> s.getObject())
              .toList();
      assertThat(same).isNotEmpty().doesNotHaveDuplicates();
      assertThat(same).allMatch(n -> n.toString().matches("http://www.wikidata.org/entity/Q\\d+"));
    }
  }

  @Test
  void whatIsLinkedExists() {
    for (Property link : List.of(Graphs.dip("hasMember"), Graphs.dip("organOf"), UNIT_OF)) {
      ORGANIZATIONS
          .listObjectsOfProperty(link)
          .forEach(n -> assertThat(exists(n.asResource())).as("%s %s", link, n).isTrue());
    }
    OFFICES
        .listObjectsOfProperty(Graphs.dip("defaultOwner"))
        .forEach(n -> assertThat(exists(n.asResource())).as("%s", n).isTrue());
  }

  private static boolean exists(Resource actor) {
    return COUNTRIES.contains(actor, RDF.type) || ORGANIZATIONS.contains(actor, RDF.type);
  }

  /** Such as "Emirates" of the Emirates, or "Korea", which is short for either of two names. */
  @Test
  void ambiguousNamesAreNamesOrEndOne() {
    for (Model model : List.of(COUNTRIES, ORGANIZATIONS)) {
      model
          .listStatements(null, Graphs.dip("ambiguousName"), (RDFNode) null)
          .forEach(
              s ->
                  assertThat(names(s.getSubject()))
                      .as("%s", s)
                      .anyMatch(name -> (" " + name).endsWith(" " + s.getString())));
    }
  }

  @Test
  void namesThatTwoCountriesShareAreMarked() {
    Map<String, Resource> owners = new HashMap<>();
    for (Resource country : all(COUNTRIES, "Country")) {
      for (String name : unambiguous(country)) {
        Resource other = owners.put(name, country);
        assertThat(other).as("%s: %s and %s", name, other, country).isNull();
      }
    }
  }

  private static Set<String> unambiguous(Resource country) {
    Set<String> names = new HashSet<>(values(country, RDFS.label));
    names.addAll(values(country, SKOS.altLabel));
    names.removeAll(values(country, Graphs.dip("ambiguousName")));
    return names;
  }

  @Test
  void rolesAreOfficesInLowerCaseAndHaveOneLabel() {
    List<Resource> roles = all(OFFICES, "Role");
    assertThat(roles).hasSizeGreaterThan(50);
    for (Resource role : roles) {
      List<String> labels = values(role, RDFS.label);
      assertThat(labels).as("%s", role).hasSize(1);
      assertThat(labels.get(0)).isEqualTo(labels.get(0).toLowerCase(Locale.ROOT));
    }
    assertThat(roles.stream().map(r -> values(r, RDFS.label).get(0))).doesNotHaveDuplicates();
  }

  private static List<Resource> all(Model model, String type) {
    return model.listSubjectsWithProperty(RDF.type, Graphs.dip(type)).toList();
  }

  private static String key(Resource resource) {
    return resource.getURI().substring(resource.getURI().lastIndexOf('/') + 1);
  }

  private static Set<String> names(Resource actor) {
    Set<String> names = new HashSet<>();
    List.of(
            RDFS.label,
            SKOS.altLabel,
            Graphs.dip("abbreviation"),
            Graphs.dip("seatName"),
            Graphs.dip("officialName"),
            Graphs.dip("demonym"),
            Graphs.dip("capital"),
            Graphs.dip("governmentName"))
        .forEach(p -> names.addAll(values(actor, p)));
    return names;
  }

  private static List<String> values(Resource subject, Property property) {
    return subject.listProperties(property).mapWith(s -> s.getString()).toList();
  }

  private static List<String> values(Model model, Property property) {
    return model
        .listStatements(null, property, (RDFNode) null)
        .mapWith(s -> s.getString())
        .toList();
  }
}
