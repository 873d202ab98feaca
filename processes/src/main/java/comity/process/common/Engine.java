package comity.process.common;

import comity.worklist.WorkList;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.io.ByteArrayInputStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.cdi.CdiJtaProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Starts the process engine inside the house, on the house's own data source and transactions, and ends it. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Engine {

    private static final String DEPLOYMENT = "comity";

    @Resource(lookup = "java:jboss/datasources/ComityDS")
    DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource
    ManagedExecutorService threads;

    @Inject
    WorkList workList;

    @Inject
    EngineClock engineClock;

    private ProcessEngine engine;
    private TribunalJobs jobs;

    @PostConstruct
    void start() {
        engineClock.follow();
        jobs = new TribunalJobs(threads);
        CdiJtaProcessEngineConfiguration wiring = new CdiJtaProcessEngineConfiguration();
        wiring.setDataSource(dataSource);
        wiring.setTransactionManager(transactions);
        wiring.setTransactionsExternallyManaged(true);
        wiring.setDatabaseType("postgres");
        wiring.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_FALSE);
        wiring.setIdGenerator(new StrongUuidGenerator());
        wiring.setJobExecutor(jobs);
        wiring.setJobExecutorActivate(false);
        EngineHabits.settle(wiring, workList);
        engine = wiring.buildProcessEngine();
        ProcessEngines.registerProcessEngine(engine);
        deploy(engine);
        jobs.takeUpWhatWasLeft(dataSource);
        jobs.start();
    }

    private void deploy(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name(DEPLOYMENT)
                .enableDuplicateFiltering(true);
        Models.all().forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    /** Lets running jobs end and takes no new ones until {@link #resumeJobs()}. */
    public void holdJobs() {
        jobs.hold();
    }

    public void resumeJobs() {
        engineClock.follow();
        jobs.start();
    }

    @PreDestroy
    void stop() {
        jobs.shutdown();
        ProcessEngines.unregister(engine);
        engine.close();
    }
}
