package org.diplograph.store;

/** An update that asks for what updates may not do, with what to do instead. */
public final class RefusedUpdate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedUpdate(String line) {
    super("update: " + line);
  }
}
