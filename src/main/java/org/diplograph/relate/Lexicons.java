package org.diplograph.relate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.model.Resources;
import org.diplograph.model.TurtleFile;
import org.diplograph.relate.LexiconReader.Lemon;
import org.diplograph.resolve.UserTurtle;

/**
 * The lexicons in use: the one that comes with the program, and the user's own over it.
 *
 * <p>What the user says of a frame, of a word, or of a cue replaces what the program says of the
 * same; the frames of a word are added to.
 */
public final class Lexicons {
  private static final String BASE = "https://w3id.org/diplograph/lexicon/own";
  private static final String LEXICON = "ontology/lexicon.ttl";
  private static final List<String> CUES =
      List.of("ontology/factuality.ttl", "ontology/reporting.ttl");

  private final List<Model> own;
  private final Model lexicon;
  private final Model all;

  private Lexicons(List<Model> own, Model lexicon, Model all) {
    this.own = own;
    this.lexicon = lexicon;
    this.all = all;
  }

  /**
   * Reads the lexicons.
   *
   * @param files the user's own
   * @throws IOException if a file of the program is missing
   * @throws IllegalArgumentException if a file of the user is no Turtle; says where
   */
  public static Lexicons load(List<TurtleFile> files) throws IOException {
    List<Model> own = UserTurtle.read("--lexicon", files, BASE);
    Model lexicon = read(LEXICON);
    Model all = ModelFactory.createDefaultModel().add(lexicon);
    for (String file : CUES) {
      all.add(read(file));
    }
    return new Lexicons(own, merged(lexicon, own), merged(all, own));
  }

  private static Model read(String file) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Resources.open(file)) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    }
    return model;
  }

  /** All entries, frames and cue words. */
  public Model all() {
    return all;
  }

  /** The entries and frames, and what the user's files hold. */
  public Model lexicon() {
    return lexicon;
  }

  /** Each of the user's files by itself. */
  public List<Model> own() {
    return own;
  }

  /** The user's files over what the program brings. */
  static Model merged(Model shipped, List<Model> own) {
    Model model = ModelFactory.createDefaultModel().add(shipped);
    for (Model file : own) {
      subjects(file, Lemon.dip("eventClass")).forEach(frame -> remove(model, frame, null));
      subjects(file, Lemon.ontolex("canonicalForm"))
          .forEach(entry -> remove(model, entry, Lemon.synsem("synBehavior")));
      subjects(file, Lemon.dip("factuality")).forEach(cue -> removeWords(model, cue));
    }
    own.forEach(model::add);
    return model;
  }

  private static Set<Resource> subjects(Model file, Property property) {
    return file.listSubjectsWithProperty(property).filterKeep(Resource::isURIResource).toSet();
  }

  /** Removes all that is said of a node but one property, and the nodes without name below it. */
  private static void remove(
      Model model, RDFNode node, @org.jspecify.annotations.Nullable Property kept) {
    List<Statement> said =
        new ArrayList<>(node.inModel(model).asResource().listProperties().toList());
    said.removeIf(s -> s.getPredicate().equals(kept));
    model.remove(said);
    for (Statement statement : said) {
      if (statement.getObject().isAnon()) {
        remove(model, statement.getObject(), null);
      }
    }
  }

  /** A word that the user gives another meaning as a cue has that one alone. */
  private static void removeWords(Model model, Resource cue) {
    Set<RDFNode> types = new HashSet<>();
    cue.listProperties(RDF.type).forEach(s -> types.add(s.getObject()));
    for (Statement word : cue.listProperties(RDFS.label).toList()) {
      for (Resource other : model.listSubjectsWithProperty(RDFS.label, word.getObject()).toList()) {
        boolean sameKind =
            other.listProperties(RDF.type).toList().stream()
                .anyMatch(s -> types.contains(s.getObject()));
        if (sameKind) {
          model.remove(other, RDFS.label, word.getObject());
        }
      }
    }
  }
}
