use health1::{SERVICE, report};
use tokio::sync::watch::{self, Sender};
use tokio::task::JoinHandle;
use tonic::{Code, Request};
use tonic_health::ServingStatus;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_server::Health;
use tonic_health::server::{HealthReporter, HealthService};

/// A service that reports its health, and its sensors.
struct Greenhouse {
    health: HealthService,
    sensors: Sender<bool>,
    reporting: JoinHandle<()>,
}

fn greenhouse(sensors_answer: bool) -> Greenhouse {
    let reporter = HealthReporter::new();
    let (sensors, receiver) = watch::channel(sensors_answer);
    Greenhouse {
        health: HealthService::from_health_reporter(reporter.clone()),
        sensors,
        reporting: tokio::spawn(report(reporter, receiver)),
    }
}

impl Greenhouse {
    /// Waits until the platform sees this status.
    async fn becomes(&self, wanted: ServingStatus) {
        while self.status().await != Some(wanted) {
            tokio::task::yield_now().await;
        }
    }

    async fn status(&self) -> Option<ServingStatus> {
        let request = HealthCheckRequest {
            service: SERVICE.to_string(),
        };
        match self.health.check(Request::new(request)).await {
            Ok(answer) if answer.get_ref().status == 1 => Some(ServingStatus::Serving),
            Ok(_) => Some(ServingStatus::NotServing),
            Err(status) => {
                assert_eq!(status.code(), Code::NotFound);
                None
            }
        }
    }
}

#[tokio::test]
async fn sensors_that_never_answered_are_reported() {
    greenhouse(false).becomes(ServingStatus::NotServing).await;
}

#[tokio::test]
async fn sensors_that_answer_from_the_start_are_reported() {
    greenhouse(true).becomes(ServingStatus::Serving).await;
}

#[tokio::test]
async fn every_change_is_reported() {
    let greenhouse = greenhouse(true);
    for answers in [false, true, false, true] {
        greenhouse.sensors.send(answers).unwrap();
        greenhouse
            .becomes(match answers {
                true => ServingStatus::Serving,
                false => ServingStatus::NotServing,
            })
            .await;
    }
}

#[tokio::test]
async fn a_service_that_stops_is_not_serving() {
    let Greenhouse {
        health,
        sensors,
        reporting,
    } = greenhouse(true);
    drop(sensors);
    reporting.await.expect("reporting ends");
    let (sensors, _) = watch::channel(true);
    let stopped = Greenhouse {
        health,
        sensors,
        reporting: tokio::spawn(async {}),
    };
    assert_eq!(stopped.status().await, Some(ServingStatus::NotServing));
}
