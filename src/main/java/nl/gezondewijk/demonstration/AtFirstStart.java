package nl.gezondewijk.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Makes the demonstration before the first page can be asked for; commands without pages never do. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "gezondewijk.demonstration", matchIfMissing = true)
record AtFirstStart(Demonstration demonstration, WorkingGroup workingGroup, Pilots pilots)
        implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(AtFirstStart.class);

    @Override
    public void afterSingletonsInstantiated() {
        long start = System.nanoTime();
        if (demonstration.begin()) {
            workingGroup.begin();
            pilots.begin();
            LOG.info("Made the demonstration gemeente in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
    }
}
