//! Gives the translator all the time that is left, and keeps nothing for the way back.

use std::time::Duration;

use tokio::time::{Instant, timeout_at};
use tonic::metadata::MetadataMap;
use tonic::{Request, Response, Status};

/// What was generated.
pub mod cinema {
    tonic::include_proto!("cinema");
}

use cinema::subtitles_server::Subtitles;
use cinema::translator_client::TranslatorClient;
use cinema::translator_server::{Translator, TranslatorServer};
use cinema::{Line, Scene};

pub const DEFAULT: Duration = Duration::from_secs(2);
pub const RESERVE: Duration = Duration::from_millis(100);

/// In a real cinema, the client would have a connection. Here, the translator is in the same process.
pub struct Cinema<T: Translator> {
    pub translator: TranslatorClient<TranslatorServer<T>>,
}

#[tonic::async_trait]
impl<T: Translator> Subtitles for Cinema<T> {
    async fn subtitle(&self, request: Request<Scene>) -> Result<Response<Scene>, Status> {
        let deadline = Instant::now() + patience(request.metadata())?;
        let work = self.translate(request.into_inner(), deadline);
        let scene = timeout_at(deadline, work).await.map_err(|_| too_late())??;
        Ok(Response::new(scene))
    }
}

impl<T: Translator> Cinema<T> {
    async fn translate(&self, scene: Scene, deadline: Instant) -> Result<Scene, Status> {
        let mut lines = Vec::new();
        for text in scene.lines {
            let left = deadline - Instant::now();
            if left < RESERVE {
                return Err(too_late());
            }
            let mut request = Request::new(Line { text });
            request.set_timeout(left);
            let line = self.translator.clone().translate(request).await?;
            lines.push(line.into_inner().text);
        }
        Ok(Scene { lines })
    }
}

fn too_late() -> Status {
    Status::deadline_exceeded("the scene is over before its subtitles are there")
}

/// How long the client waits for an answer.
pub fn patience(metadata: &MetadataMap) -> Result<Duration, Status> {
    match metadata.get("grpc-timeout") {
        None => Ok(DEFAULT),
        Some(value) => (value.to_str().ok())
            .and_then(duration)
            .ok_or_else(|| Status::invalid_argument(format!("{value:?} isn't a timeout"))),
    }
}

fn duration(text: &str) -> Option<Duration> {
    let (number, name) = text.split_at_checked(text.len().checked_sub(1)?)?;
    // `parse` takes a `+`, too.
    if number.len() > 8 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u32 = number.parse().ok()?;
    Some(unit(name)? * number)
}

/// The units of `grpc-timeout`.
pub fn unit(name: &str) -> Option<Duration> {
    match name {
        "H" => Some(Duration::from_secs(60 * 60)),
        "M" => Some(Duration::from_secs(60)),
        "S" => Some(Duration::from_secs(1)),
        "m" => Some(Duration::from_millis(1)),
        "u" => Some(Duration::from_micros(1)),
        "n" => Some(Duration::from_nanos(1)),
        _ => None,
    }
}
