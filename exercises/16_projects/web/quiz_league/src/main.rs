//! Starts the service on this machine: `cargo run league.db`, and then `curl --include http://127.0.0.1:3000/questions`.

use std::env::args;
use std::error::Error;
use std::path::Path;

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = args().nth(1).ok_or("which file is the database in?")?;
    let app = quiz_league::app(Path::new(&file)).await?;
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
