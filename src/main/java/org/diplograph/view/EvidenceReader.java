package org.diplograph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.diplograph.view.Catalog.Article;
import org.diplograph.view.Evidence.Piece;
import org.jspecify.annotations.Nullable;

/** Reads the sentences that statements come from. */
final class EvidenceReader {
  private final Facts facts;
  private final Catalog catalog;
  private final Addresses addresses;

  EvidenceReader(Facts facts, Catalog catalog, Addresses addresses) {
    this.facts = facts;
    this.catalog = catalog;
    this.addresses = addresses;
  }

  /** A name in a sentence; places count code points from the sentence's beginning. */
  private record Marked(int begin, int end, String actor) {}

  /** The sentences that a statement has as its evidence. */
  List<Evidence> of(String statement) {
    return facts.objects(Terms.iri(statement), Terms.EVIDENCE).stream()
        .sorted(Comparator.comparingInt(EvidenceReader::number))
        .map(this::sentence)
        .filter(Objects::nonNull)
        .toList();
  }

  /** A sentence of an article, null if it is none. */
  @Nullable Evidence sentence(Node sentence) {
    String text = facts.string(sentence, Terms.ANCHOR_OF);
    String iri = Facts.text(sentence);
    int part = iri.lastIndexOf("/sentence/");
    Article article = part < 0 ? null : catalog.articles().get(iri.substring(0, part));
    if (text == null || article == null) {
      return null;
    }
    String source =
        Stream.of(article.publisher(), article.issued())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new Evidence(
        pieces(text, marks(sentence, integer(sentence, Terms.BEGIN_INDEX))),
        article.title(),
        addresses.document(article.iri()),
        source);
  }

  private static int number(Node sentence) {
    String last = Terms.localName(Facts.text(sentence));
    return last.matches("\\d{1,9}") ? Integer.parseInt(last) : Integer.MAX_VALUE;
  }

  private int integer(Node subject, Node property) {
    String text = facts.string(subject, property);
    return text == null ? 0 : Integer.parseInt(text);
  }

  /** Names in the sentence, the longer first where they begin together. */
  private List<Marked> marks(Node sentence, int offset) {
    List<Marked> marks = new ArrayList<>();
    facts.each(
        Node.ANY,
        Terms.EVIDENCE,
        sentence,
        quad -> {
          Node mention = quad.getSubject();
          String actor = facts.string(mention, Terms.IDENT_REF);
          if (actor != null) {
            int begin = integer(mention, Terms.BEGIN_INDEX) - offset;
            int end = integer(mention, Terms.END_INDEX) - offset;
            marks.add(new Marked(begin, end, actor));
          }
        });
    marks.sort(
        Comparator.comparingInt(Marked::begin)
            .thenComparing(Comparator.comparingInt(Marked::end).reversed())
            .thenComparing(Marked::actor));
    return marks;
  }

  private List<Piece> pieces(String text, List<Marked> marks) {
    List<Piece> pieces = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    int done = 0;
    for (Marked mark : marks) {
      if (mark.begin() >= done && mark.end() <= length && mark.begin() < mark.end()) {
        add(pieces, text, done, mark.begin(), null);
        add(pieces, text, mark.begin(), mark.end(), addresses.link(mark.actor()));
        done = mark.end();
      }
    }
    add(pieces, text, done, length, null);
    return List.copyOf(pieces);
  }

  private static void add(
      List<Piece> pieces, String text, int begin, int end, @Nullable String link) {
    if (begin < end) {
      int from = text.offsetByCodePoints(0, begin);
      int to = text.offsetByCodePoints(from, end - begin);
      pieces.add(new Piece(text.substring(from, to), link));
    }
  }
}
