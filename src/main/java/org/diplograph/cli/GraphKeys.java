package org.diplograph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Actor;
import org.diplograph.resolve.Identification;
import org.diplograph.store.Generation;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest.Entry;
import org.diplograph.store.Part;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles' graphs are as they were: what a graph is made of has a hash, and a graph of
 * the same hash is the same.
 *
 * @param last the generation before, if there is one
 * @param basis what all graphs depend on
 * @param copies the articles that only repeat others
 * @param identification who is who
 */
record GraphKeys(
    @Nullable Generation last,
    String basis,
    Map<String, String> copies,
    Identification identification) {

  boolean isCopy(Entry entry) {
    return copies.containsKey(entry.identifier());
  }

  /** The actors of an article, by their local ids. */
  List<Actor> actors(Entry entry) {
    return isCopy(entry) ? List.of() : identification.resolution().of(entry.identifier());
  }

  /** The hash of all that an article's graph is made of. */
  String key(Entry entry) {
    MessageDigest digest = ProgramHash.sha256();
    add(digest, basis, entry.extraction(), Boolean.toString(isCopy(entry)));
    for (Actor actor : actors(entry)) {
      add(digest, actor.type().name(), actor.key(), actor.label(), String.valueOf(actor.organOf()));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 20);
  }

  private static void add(MessageDigest digest, String... texts) {
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  /** The article's graph of the generation before, null if it is not the same now. */
  @Nullable Part unchanged(Entry entry) throws IOException {
    return GenerationWriter.unchanged(last, entry.identifier(), key(entry));
  }
}
