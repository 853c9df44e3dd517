package org.diplograph.serve;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Lets queries call the functions that are registered, and no others: by default {@code
 * <java:some.Class>} in a query loads that class and runs its initialiser.
 */
final class KnownFunctions {
  private KnownFunctions() {}

  static void restrict(Context context) {
    FunctionRegistry.set(context, new Functions());
    PropertyFunctionRegistry.set(context, new Properties());
  }

  private static final class Functions extends FunctionRegistry {
    private final FunctionRegistry standard = FunctionRegistry.standardRegistry();

    @Override
    public @Nullable FunctionFactory get(String uri) {
      return standard.isRegistered(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return standard.isRegistered(uri);
    }
  }

  private static final class Properties extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();

    @Override
    public @Nullable PropertyFunctionFactory get(String uri) {
      return standard.isRegistered(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return standard.isRegistered(uri);
    }

    @Override
    public boolean manages(String uri) {
      return standard.isRegistered(uri);
    }
  }
}
