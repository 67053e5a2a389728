//! A cinema's service gets the lines of a scene, and asks a translator for one after the other. When the scene is over,
//! its subtitles are of no use anymore, but the service goes on. It should respect how long its client waits:
//!
//! - `patience` reads that from the metadata `grpc-timeout`: a whole number of at most eight digits and a unit, such as
//!   `1500m` for 1.5 s. A client that doesn't say waits for `DEFAULT`. Anything else is an invalid argument.
//! - Each request to the translator has a timeout too: the time that's left at this moment, minus `RESERVE` for the way
//!   back. If less than `RESERVE` is left, the request isn't sent.
//! - When the time is over, all work stops. Then, and if too little is left, the answer is "deadline exceeded".
//!
//! The tests stop the clock of tokio, so use the `Instant` of `tokio::time`.

use std::time::Duration;

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
        let mut lines = Vec::new();
        for text in request.into_inner().lines {
            let request = Request::new(Line { text });
            let line = self.translator.clone().translate(request).await?;
            lines.push(line.into_inner().text);
        }
        Ok(Response::new(Scene { lines }))
    }
}

/// How long the client waits for an answer.
pub fn patience(_metadata: &MetadataMap) -> Result<Duration, Status> {
    Ok(DEFAULT)
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
