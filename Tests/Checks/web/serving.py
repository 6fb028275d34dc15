"""The built program serving a record on a free port, and nginx in front of it."""

import contextlib
import http.client
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time


def free_port():
    """A port of the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, path="/readyz", seconds=20, process=None):
    """Waits until a server says that it is ready."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process is not None and process.poll() is not None:
            return False
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
            connection.request("GET", path)
            if connection.getresponse().status < 500:
                return True
        time.sleep(0.05)
    return False


class Server:
    """`zerodraft serve` over a record; its log lies beside the record."""

    def __init__(self, record, public=(), prefix="", port=None, url=None, options=()):
        self.record = record
        self.port = port or free_port()
        self.prefix = prefix
        # What readers type, which may be the address of a proxy.
        self.url = url or f"http://127.0.0.1:{self.port}{prefix}"
        self.log = pathlib.Path(record.folder) / f"serve{prefix.replace('/', '-')}.log"
        words = [record.program, "serve", "--address", "127.0.0.1", "--port", str(self.port)]
        words += ["--url", self.url.removesuffix(prefix)]
        if prefix:
            words += ["--prefix", prefix]
        for name in public:
            words += ["--public", name]
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(
                [*words, *options],
                env=record.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        if not wait_for(self.port, prefix + "/readyz", process=self.process):
            self.process.kill()
            raise SystemExit(f"error: the server did not come up: {self.log.read_text()[-600:]}")

    def stop(self):
        """Asks the server to end; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                return "did not end within 15 s of SIGTERM"
        return self.process.returncode


PROXY = """
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx-error.log warn;
events {{ worker_connections 512; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  # A cache that keeps whatever it is allowed to, and even tries what looks like a file: a site that
  # says too little of who may keep what is found out here.
  proxy_cache_path {folder}/cache keys_zone=shared:1m max_size=50m;
  types {{ text/html html; text/css css; text/javascript js; }}
  server {{
    listen 127.0.0.1:{port};
    location {prefix}/ {{
      proxy_pass http://127.0.0.1:{behind};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_cache shared;
      proxy_cache_key $request_uri;
      add_header X-Cache $upstream_cache_status always;
    }}
    location / {{ root {folder}/files; }}
  }}
}}
"""


class Proxy:
    """nginx in front of a server, with a cache that all readers share."""

    def __init__(self, folder, port, behind, prefix=""):
        program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
        if program is None:
            raise SystemExit("error: nginx is not installed")
        folder = pathlib.Path(folder).resolve()
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "files").mkdir(parents=True)
        # The workers of a master that is root are not; they have to get at the cache.
        os.chmod(folder, 0o755)
        user = "user root;\n" if os.geteuid() == 0 else ""
        settings = folder / "nginx.conf"
        settings.write_text(
            user + PROXY.format(folder=folder, port=port, behind=behind, prefix=prefix)
        )
        self.port = port
        self.process = subprocess.Popen(
            [program, "-c", str(settings), "-p", str(folder), "-e", f"{folder}/nginx-error.log"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if not wait_for(port, "/", process=self.process):
            raise SystemExit("error: nginx did not come up: see " + f"{folder}/nginx-error.log")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=10)
