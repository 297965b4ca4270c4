"""`python -m viewer` is `rhea`."""

from viewer.app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
