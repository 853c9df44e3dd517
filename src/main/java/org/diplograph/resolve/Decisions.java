package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.model.Notice;
import org.diplograph.model.TurtleFile;
import org.jspecify.annotations.Nullable;

/**
 * What the user says on who is who, against what the articles alone tell: statements of {@code
 * owl:sameAs}, {@code owl:differentFrom} and {@code owl:AllDifferent}.
 */
public final class Decisions {
  private static final Property ANCHOR_OF =
      ResourceFactory.createProperty(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");
  private static final Pattern MENTION = Pattern.compile("(article/[^/]+)/mention/(\\d{1,9})");

  private final TreeSet<Decision> all = new TreeSet<>(Decision.ORDER);
  private final List<Notice> notices = new ArrayList<>();
  private final String base;
  private final Mentions mentions;

  private Decisions(String base, Mentions mentions) {
    this.base = base;
    this.mentions = mentions;
  }

  /** Finds out whom a mention stands for. */
  @FunctionalInterface
  public interface Mentions {
    /**
     * Whom a mention stands for, null if there is no such mention.
     *
     * @param article the IRI of the article
     * @param number the number of the mention
     */
    @Nullable Mentioned find(String article, int number);
  }

  /**
   * An actor of an article.
   *
   * @param article the article's identifier
   * @param actor the actor's number in the article
   * @param text the words of the mention
   */
  public record Mentioned(String article, int actor, String text) {}

  /** No statements. */
  public static Decisions none() {
    return new Decisions("", (article, number) -> null);
  }

  /**
   * Reads statements.
   *
   * @param base the base of the store's IRIs
   * @param mentions knows the articles' mentions
   * @throws IllegalArgumentException if a file is no Turtle
   */
  public static Decisions read(List<TurtleFile> files, String base, Mentions mentions) {
    Decisions decisions = new Decisions(base, mentions);
    List<Model> models = UserTurtle.read("--same", files, base);
    for (int i = 0; i < files.size(); i++) {
      decisions.take(models.get(i), files.get(i).name());
    }
    return decisions;
  }

  private void take(Model model, String file) {
    int before = all.size() + notices.size();
    model
        .listStatements(null, OWL.sameAs, (RDFNode) null)
        .forEach(s -> take(true, s.getSubject(), s.getObject(), file));
    model
        .listStatements(null, OWL.differentFrom, (RDFNode) null)
        .forEach(s -> take(false, s.getSubject(), s.getObject(), file));
    model
        .listSubjectsWithProperty(RDF.type, OWL2.AllDifferent)
        .forEach(
            all -> {
              allDifferent(all.getPropertyResourceValue(OWL2.members), file);
              allDifferent(all.getPropertyResourceValue(OWL2.distinctMembers), file);
            });
    if (!model.isEmpty() && all.size() + notices.size() == before) {
      ignored(file, "no owl:sameAs and no owl:differentFrom in it: nothing is decided by it");
    }
  }

  private void allDifferent(@Nullable Resource list, String file) {
    if (list == null || !list.canAs(RDFList.class)) {
      return;
    }
    List<RDFNode> members = list.as(RDFList.class).asJavaList();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        take(false, members.get(i), members.get(j), file);
      }
    }
  }

  private void take(boolean same, RDFNode one, RDFNode other, String file) {
    if (!one.isURIResource() || !other.isURIResource()) {
      ignored(
          file, one + " and " + other + " are not both IRIs: give the IRIs of actors or mentions");
      return;
    }
    Decision.Term first = term(one.asResource(), file);
    Decision.Term second = term(other.asResource(), file);
    if (first == null || second == null) {
      return;
    }
    if (first.iri().equals(second.iri())) {
      if (!same) {
        ignored(file, "<" + first.iri() + "> cannot differ from itself: remove the statement");
      }
      return;
    }
    all.add(Decision.of(same, first, second, file));
  }

  private Decision.@Nullable Term term(Resource resource, String file) {
    String iri = resource.getURI();
    ActorKey key = ActorKey.of(iri, base);
    if (key != null) {
      return new Decision.Named(iri, key);
    }
    if (!iri.startsWith(base)) {
      return new Decision.Foreign(iri);
    }
    Matcher mention = MENTION.matcher(iri.substring(base.length()));
    Mentioned mentioned =
        mention.matches()
            ? mentions.find(base + mention.group(1), Integer.parseInt(mention.group(2)))
            : null;
    if (mentioned == null) {
      ignored(
          file,
          "<" + iri + "> is no actor and no mention of this store: look its IRI up in the graph");
      return null;
    }
    List<String> expected = Knowledge.texts(resource, ANCHOR_OF);
    if (!expected.isEmpty() && !expected.contains(mentioned.text())) {
      ignored(
          file,
          "<"
              + iri
              + "> is \""
              + mentioned.text()
              + "\" now and not \""
              + expected.get(0)
              + "\": look its IRI up again");
      return null;
    }
    return new Decision.Said(iri, mentioned.article(), mentioned.actor());
  }

  private void ignored(String file, String text) {
    notices.add(new Notice(Notice.Kind.IGNORED, file, text));
  }

  /** The statements in the order to follow them: first who differs, then who is the same. */
  List<Decision> all() {
    return List.copyOf(all);
  }

  List<Notice> notices() {
    return notices;
  }

  boolean isEmpty() {
    return all.isEmpty() && notices.isEmpty();
  }
}
