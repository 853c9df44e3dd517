package org.diplograph.resolve;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.model.Actor;
import org.diplograph.model.Notice;
import org.diplograph.model.TurtleFile;

/** The people, organizations and countries of the user's authority files. */
public final class Authorities {
  private final List<AuthorityEntry> entries;
  private final List<Notice> notices;
  private final String base;

  private Authorities(List<AuthorityEntry> entries, List<Notice> notices, String base) {
    this.entries = entries;
    this.notices = notices;
    this.base = base;
  }

  /** No files. */
  public static Authorities none() {
    return new Authorities(List.of(), List.of(), "");
  }

  /**
   * Reads files.
   *
   * @param base the base of the store's IRIs
   * @throws IllegalArgumentException if a file is no Turtle
   */
  public static Authorities read(List<TurtleFile> files, String base) throws IOException {
    return files.isEmpty() ? none() : read(files, base, AuthorityReader.Basis.load(base));
  }

  static Authorities read(List<TurtleFile> files, String base, AuthorityReader.Basis basis) {
    AuthorityReader.Result result = AuthorityReader.read(files, base, basis);
    return new Authorities(result.entries(), result.notices(), base);
  }

  List<AuthorityEntry> entries() {
    return entries;
  }

  List<Notice> notices() {
    return notices;
  }

  boolean isEmpty() {
    return entries.isEmpty() && notices.isEmpty();
  }

  /** All IRIs of all entries. */
  Set<String> iris() {
    Set<String> iris = new TreeSet<>();
    entries.forEach(entry -> iris.addAll(entry.iris()));
    return iris;
  }

  /** Whether an IRI is what the store calls the actor itself. */
  boolean isOwn(String iri, Actor actor) {
    return ActorKey.of(actor).equals(ActorKey.of(iri, base));
  }
}
