use std::sync::{Arc, Mutex};
use std::time::Duration;

use deadlines1::cinema::subtitles_client::SubtitlesClient;
use deadlines1::cinema::subtitles_server::SubtitlesServer;
use deadlines1::cinema::translator_client::TranslatorClient;
use deadlines1::cinema::translator_server::{Translator, TranslatorServer};
use deadlines1::cinema::{Line, Scene};
use deadlines1::{Cinema, DEFAULT, patience};
use tokio::time::{Instant, sleep};
use tonic::metadata::{MetadataMap, MetadataValue};
use tonic::{Code, Request, Response, Status};

/// A translator who takes some time for each line, and remembers how long it could have taken.
#[derive(Clone)]
struct Slow {
    pause: Duration,
    /// The timeout of each request.
    timeouts: Arc<Mutex<Vec<String>>>,
    /// Each request that hasn't been answered or dropped yet has a copy of this.
    working: Arc<()>,
}

#[tonic::async_trait]
impl Translator for Slow {
    async fn translate(&self, request: Request<Line>) -> Result<Response<Line>, Status> {
        let _working = self.working.clone();
        let timeout = request.metadata().get("grpc-timeout");
        let timeout = timeout.map_or("none", |it| it.to_str().unwrap());
        self.timeouts.lock().unwrap().push(timeout.to_string());
        sleep(self.pause).await;
        match request.into_inner().text.as_str() {
            "" => Err(Status::out_of_range("silence has no translation")),
            text => Ok(Response::new(Line {
                text: text.to_uppercase(),
            })),
        }
    }
}

impl Slow {
    fn takes(milliseconds: u64) -> Slow {
        Slow {
            pause: Duration::from_millis(milliseconds),
            timeouts: Arc::default(),
            working: Arc::default(),
        }
    }

    /// The answer of a cinema to a client that waits for so long.
    async fn subtitle(&self, lines: &[&str], timeout: Option<&str>) -> Result<String, Status> {
        let translator = TranslatorClient::new(TranslatorServer::new(self.clone()));
        let cinema = SubtitlesServer::new(Cinema { translator });
        let mut request = Request::new(Scene {
            lines: lines.iter().map(|line| line.to_string()).collect(),
        });
        *request.metadata_mut() = metadata(timeout);
        let answer = SubtitlesClient::new(cinema).subtitle(request).await?;
        Ok(answer.into_inner().lines.join("/"))
    }

    /// How many milliseconds each request to the translator may take.
    fn may_take(&self) -> Vec<u128> {
        let timeouts = self.timeouts.lock().unwrap();
        let time = |timeout: &String| match patience(&metadata(Some(timeout))) {
            Ok(time) if timeout != "none" => time.as_millis(),
            _ => panic!("the translator got the timeout {timeout:?}"),
        };
        timeouts.iter().map(time).collect()
    }

    fn is_working(&self) -> bool {
        Arc::strong_count(&self.working) > 1
    }
}

fn metadata(timeout: Option<&str>) -> MetadataMap {
    let mut metadata = MetadataMap::new();
    if let Some(timeout) = timeout {
        let value = MetadataValue::try_from(timeout).unwrap();
        metadata.insert("grpc-timeout", value);
    }
    metadata
}

fn assert_close(times: &[u128], wanted: &[u128]) {
    let close = |(time, wanted): (&u128, &u128)| time.abs_diff(*wanted) <= 10;
    let same = times.len() == wanted.len() && times.iter().zip(wanted).all(close);
    assert!(
        same,
        "the translator may take {times:?} ms instead of {wanted:?} ms"
    );
}

fn assert_too_late(answer: Result<String, Status>) {
    match answer {
        Ok(lines) => panic!("{lines} came although there wasn't enough time"),
        Err(status) => assert_eq!(status.code(), Code::DeadlineExceeded, "{status}"),
    }
}

#[test]
fn every_unit_is_read() {
    for (timeout, wanted) in [
        ("2H", Duration::from_secs(7200)),
        ("99999999H", Duration::from_secs(359_999_996_400)),
        ("3M", Duration::from_secs(180)),
        ("45S", Duration::from_secs(45)),
        ("1500m", Duration::from_millis(1500)),
        ("30u", Duration::from_micros(30)),
        ("7n", Duration::from_nanos(7)),
    ] {
        let read = patience(&metadata(Some(timeout))).ok();
        assert_eq!(read, Some(wanted), "{timeout}");
    }
}

#[test]
fn what_is_not_a_timeout_is_an_invalid_argument() {
    for timeout in [
        "",
        "S",
        "5",
        "5x",
        "-5S",
        "1.5S",
        "5 S",
        "+5S",
        "soon",
        "123456789S",
        "000000005S",
    ] {
        let code = patience(&metadata(Some(timeout))).map_err(|status| status.code());
        assert_eq!(code, Err(Code::InvalidArgument), "{timeout:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_client_learns_that_its_timeout_is_not_one() {
    let translator = Slow::takes(10);
    let answer = translator.subtitle(&["Hello?"], Some("soon")).await;
    let error = answer.expect_err("\"soon\" isn't a timeout");
    assert_eq!(error.code(), Code::InvalidArgument);
    assert_eq!(translator.may_take(), []);
}

#[tokio::test(start_paused = true)]
async fn the_translator_gets_what_is_left_at_each_line() {
    let translator = Slow::takes(300);
    let lines = ["Who's there?", "The wind.", "Again?"];
    let answer = translator.subtitle(&lines, Some("2000m")).await;
    assert_eq!(answer.unwrap(), "WHO'S THERE?/THE WIND./AGAIN?");
    assert_close(&translator.may_take(), &[1900, 1600, 1300]);
}

#[tokio::test(start_paused = true)]
async fn all_lines_share_the_time() {
    let translator = Slow::takes(400);
    let answer = translator
        .subtitle(&["Ah.", "Oh.", "Eh."], Some("1S"))
        .await;
    assert_too_late(answer);
    assert_close(&translator.may_take(), &[900, 500, 100]);
}

#[tokio::test(start_paused = true)]
async fn with_less_than_the_reserve_the_translator_is_not_asked() {
    let translator = Slow::takes(10);
    let answer = translator.subtitle(&["Run!"], Some("99999u")).await;
    assert_too_late(answer);
    assert_eq!(translator.may_take(), []);

    let translator = Slow::takes(470);
    let answer = translator
        .subtitle(&["Ah.", "Oh.", "Eh."], Some("1S"))
        .await;
    assert_too_late(answer);
    assert_close(&translator.may_take(), &[900, 430]);
}

#[tokio::test(start_paused = true)]
async fn the_answer_comes_when_the_time_is_over() {
    let translator = Slow::takes(60_000);
    for (timeout, wait) in [(Some("700m"), 700), (Some("5S"), 5000)] {
        let begin = Instant::now();
        assert_too_late(translator.subtitle(&["Hm."], timeout).await);
        let waited = begin.elapsed().as_millis();
        assert!(waited <= wait + 10, "{waited} ms instead of {wait} ms");
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_that_says_nothing_waits_for_the_default() {
    let translator = Slow::takes(60_000);
    let begin = Instant::now();
    assert_too_late(translator.subtitle(&["Hm."], None).await);
    assert!(begin.elapsed() <= DEFAULT + Duration::from_millis(10));
    assert_close(&translator.may_take(), &[1900]);
}

#[tokio::test(start_paused = true)]
async fn all_work_stops_when_the_time_is_over() {
    let translator = Slow::takes(400);
    let answer = translator
        .subtitle(&["Ah.", "Oh.", "Eh."], Some("700m"))
        .await;
    assert_too_late(answer);
    assert!(!translator.is_working(), "the translator goes on");
    sleep(Duration::from_secs(10)).await;
    let asked = translator.may_take().len();
    assert_eq!(asked, 2, "the translator is asked after the deadline");
}

#[tokio::test(start_paused = true)]
async fn other_failures_stay_what_they_are() {
    let translator = Slow::takes(10);
    let answer = translator.subtitle(&["Hush.", ""], Some("1S")).await;
    assert_eq!(answer.unwrap_err().code(), Code::OutOfRange);
}
