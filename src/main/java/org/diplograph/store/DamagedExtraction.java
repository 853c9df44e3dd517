package org.diplograph.store;

import java.nio.file.Path;

/** A kept extraction that is not whole, as after a loss of power. */
public final class DamagedExtraction extends StoreException {
  private static final long serialVersionUID = 1L;

  private final String key;

  DamagedExtraction(String key, Path file) {
    super(file, "cannot be read: delete the file and build again");
    this.key = key;
  }

  /** Its key. */
  public String key() {
    return key;
  }
}
