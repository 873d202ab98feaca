package comity.precedent;

import java.util.Objects;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Each copy of the index is a shard of its own; whoever writes says into which. */
public class CopyRouting implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Copied.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Copied> {

        @Override
        public void route(DocumentRoutes routes, Object id, Copied entity, RoutingBridgeRouteContext context) {
            routes.addRoute().routingKey(Objects.requireNonNull(entity.copy()).name());
        }

        /** What is written into one copy stays in the other. */
        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Copied entity, RoutingBridgeRouteContext context) {
            route(routes, id, entity, context);
        }
    }
}
