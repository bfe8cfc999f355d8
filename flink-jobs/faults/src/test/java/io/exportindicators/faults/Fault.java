package io.exportindicators.faults;

/** What is killed, and started again at once with the same command. */
enum Fault {
  INDICATORS_TASK_MANAGER("task manager of IndicatorsJob") {
    @Override
    void strike(PackagedLine line, RunningProcess loader) {
      restartTaskManager(line.indicators());
    }
  },
  HISTORY_TASK_MANAGER("task manager of HistoryJob") {
    @Override
    void strike(PackagedLine line, RunningProcess loader) {
      restartTaskManager(line.history());
    }
  },
  INDICATORS_JOB_MANAGER("job manager of IndicatorsJob") {
    @Override
    void strike(PackagedLine line, RunningProcess loader) {
      restartJobManager(line.indicators());
    }
  },
  HISTORY_JOB_MANAGER("job manager of HistoryJob") {
    @Override
    void strike(PackagedLine line, RunningProcess loader) {
      restartJobManager(line.history());
    }
  },
  BROKER("broker") {
    @Override
    void strike(PackagedLine line, RunningProcess loader) {
      line.kafka().kill();
      line.startKafka();
    }
  },
  DATABASE("database") {
    @Override
    void strike(PackagedLine line, RunningProcess loader) {
      line.database().kill();
      line.startDatabase();
    }
  },
  EXPORTER("exporter") {
    @Override
    void strike(PackagedLine line, RunningProcess loader) {
      line.exporter().kill();
      line.startExporter();
    }
  },
  /** Its load is repeated by whoever started it. */
  LOADER("loader") {
    @Override
    void strike(PackagedLine line, RunningProcess loader) {
      loader.kill();
    }
  };

  private final String title;

  Fault(String title) {
    this.title = title;
  }

  abstract void strike(PackagedLine line, RunningProcess loader);

  String title() {
    return title;
  }

  private static void restartTaskManager(FlinkApplication job) {
    job.taskManager().kill();
    job.startTaskManager();
  }

  private static void restartJobManager(FlinkApplication job) {
    job.jobManager().kill();
    job.startJobManager();
  }
}
