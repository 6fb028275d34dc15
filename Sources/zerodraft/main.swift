import CommandLineTool

runCommandLineTool()
